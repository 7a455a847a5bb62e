#!/usr/bin/env bash
# One listing of three objects read in a fresh JVM by our XML reader, the JDK's StAX and Aalto, in turn. Prints medians: the
# milliseconds of the read itself, the CPU seconds of the process, and how many classes it loaded.
#   ./coldxml.sh [RUNS]          (after: mvn package, in the root of the project)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./fresh-jvms.sh
runs=${1:-15}

mvn -q -B -o -f ../../pom.xml -pl generated-sample/benchmarks -am package -DskipTests \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath >/dev/null
path=target/classes:$(cat target/classpath)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$java" -cp "$path" 'dev.keysmith.benchmarks.FirstXml$Document' >"$out/document"

for ((i = 0; i < runs; i++)); do
  for name in none keysmith jdk aalto; do
    { time "$java" -cp "$path" dev.keysmith.benchmarks.FirstXml "$name" "$out/document" >>"$out/$name.read"; } 2>>"$out/$name"
  done
done

for name in none keysmith jdk aalto; do
  classes=$("$java" -Xlog:class+load:stdout -cp "$path" dev.keysmith.benchmarks.FirstXml "$name" "$out/document" | grep -c ' source: ')
  printf '%-9s read %s ms, CPU %s s, %s classes\n' "$name" "$(median <"$out/$name.read")" \
    "$(cpu "$name")" "$classes"
done
