#!/usr/bin/env bash
# One GenerateDataKeyWithoutPlaintext in a fresh JVM, ours beside the official SDK's, in turn, so that a busy machine hits
# both alike. Prints the medians of CPU and wall seconds, and the ratio of the CPU medians.
#   ./coldstart.sh [RUNS]          (after: mvn package, in the root of the project)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
runs=${1:-15}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -q -B -o -f ../../pom.xml -pl generated-sample/benchmarks -am package -DskipTests
mvn -q -B -o -f ../../pom.xml -pl generated-sample/benchmarks -am package -DskipTests \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath >/dev/null
official=target/classes:$(cat target/classpath)
# Ours carries two jars and no more.
ours=target/classes:$(ls ../kms/target/keysmith-kms-*.jar):$(ls ../../runtime/target/keysmith-runtime-*.jar)

out=$(mktemp -d)
"$java" -cp "$official" 'dev.keysmith.benchmarks.FirstCall$Server' >"$out/port" &
server=$!
trap 'kill $server; rm -rf "$out"' EXIT
until [ -s "$out/port" ]; do read -rt 0.1 <> <(:) || true; done
endpoint=http://127.0.0.1:$(cat "$out/port")

TIMEFORMAT='%U %S %R'
once() { # name, class path, class
  { time "$java" -cp "$2" "dev.keysmith.benchmarks.FirstCall\$$3" "$endpoint" 2>>"$out/stderr"; } 2>>"$out/$1" || {
    cat "$out/stderr" >&2
    exit 1
  }
}
for ((i = 0; i < runs; i++)); do
  once keysmith "$ours" Keysmith
  once awssdk "$official" AwsSdk
done

median() { sort -n | awk '{ x[NR] = $1 } END { print x[int((NR + 1) / 2)] }'; }
for name in keysmith awssdk; do
  cpu=$(awk '{ print $1 + $2 }' "$out/$name" | median)
  wall=$(awk '{ print $3 }' "$out/$name" | median)
  printf '%-9s CPU %s s, wall %s s (medians of %s)\n' "$name" "$cpu" "$wall" "$runs"
  printf -v "cpu_$name" %s "$cpu"
done
awk -v a="$cpu_keysmith" -v b="$cpu_awssdk" 'BEGIN { printf "CPU ratio %.2f\n", a / b }'
