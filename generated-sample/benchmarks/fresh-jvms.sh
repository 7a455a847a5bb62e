# What the scripts that start fresh JVMs share; sourced by them, in a folder of their own modules, with `out` a folder for
# what they note and `endpoint` the server that is called.

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
TIMEFORMAT='%U %S %R'

# The runtime's jar, and not that of its tests.
runtime_jar() {
  ls ../../runtime/target/keysmith-runtime-*.jar | grep -v -- '-tests\.jar$'
}

# Starts a server that prints its port, and sets `endpoint`: class path, class.
serve() {
  "$java" -cp "$1" "$2" >"$out/port" &
  local server=$!
  trap "kill $server; rm -rf '$out'" EXIT
  until [ -s "$out/port" ]; do read -rt 0.1 <> <(:) || true; done
  endpoint=http://127.0.0.1:$(cat "$out/port")
}

# Runs a program once and notes its seconds: name, class path, class.
once() {
  { time "$java" -cp "$2" "$3" "$endpoint" 2>>"$out/stderr"; } 2>>"$out/$1" || {
    cat "$out/stderr" >&2
    exit 1
  }
}

median() { sort -n | awk '{ x[NR] = $1 } END { print (NR ? x[int((NR + 1) / 2)] : 0) }'; }

# The median CPU seconds, user and system, that were noted: name.
cpu() { awk '{ print $1 + $2 }' "$out/$1" | median; }

# Prints the medians of two programs and the ratio of their CPU: name of ours, name of the official, runs.
report() {
  local name
  for name in "$1" "$2"; do
    printf '%-12s CPU %s s, wall %s s (medians of %s)\n' "$name" "$(cpu "$name")" "$(awk '{ print $3 }' "$out/$name" | median)" "$3"
  done
  awk -v a="$(cpu "$1")" -v b="$(cpu "$2")" -v name="$1" 'BEGIN { printf "%s: CPU ratio %.2f\n", name, a / b }'
}
