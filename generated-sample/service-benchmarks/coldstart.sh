#!/usr/bin/env bash
# One AssumeRole of STS and one ListObjectsV2 of S3, each in a fresh JVM, ours beside the official SDK's, in turn, so that
# a busy machine hits both alike. Prints the medians of CPU and wall seconds, and the ratio of the CPU medians.
#   ./coldstart.sh MODELS [RUNS]
# MODELS is the folder of models that -Dkeysmith.models names; what is run is packaged first.
set -euo pipefail
models=$(cd "${1:?the folder of models}" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")"
runs=${2:-15}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -q -B -f ../../pom.xml -Pservice-benchmarks -pl generated-sample/service-benchmarks -am package -DskipTests \
  "-Dkeysmith.models=$models" \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath >/dev/null
official=target/classes:$(cat target/classpath)
# Ours carries the generated classes and the runtime, no more.
ours=target/classes:$(ls ../../runtime/target/keysmith-runtime-*-SNAPSHOT.jar)

out=$(mktemp -d)
"$java" -cp "$official" 'dev.keysmith.benchmarks.services.FirstServiceCall$Server' >"$out/port" &
server=$!
trap 'kill $server; rm -rf "$out"' EXIT
until [ -s "$out/port" ]; do read -rt 0.1 <> <(:) || true; done
endpoint=http://127.0.0.1:$(cat "$out/port")

TIMEFORMAT='%U %S %R'
once() { # class path, class
  { time "$java" -cp "$1" "dev.keysmith.benchmarks.services.FirstServiceCall\$$2" "$endpoint" 2>>"$out/stderr"; } 2>>"$out/$2" || {
    cat "$out/stderr" >&2
    exit 1
  }
}
for ((i = 0; i < runs; i++)); do
  for service in Sts S3; do
    once "$ours" "Keysmith$service"
    once "$official" "AwsSdk$service"
  done
done

median() { sort -n | awk '{ x[NR] = $1 } END { print x[int((NR + 1) / 2)] }'; }
for service in Sts S3; do
  for client in Keysmith AwsSdk; do
    cpu=$(awk '{ print $1 + $2 }' "$out/$client$service" | median)
    wall=$(awk '{ print $3 }' "$out/$client$service" | median)
    printf '%-12s CPU %s s, wall %s s (medians of %s)\n' "$client$service" "$cpu" "$wall" "$runs"
    printf -v "cpu_$client" %s "$cpu"
  done
  awk -v s="$service" -v a="$cpu_Keysmith" -v b="$cpu_AwsSdk" 'BEGIN { printf "%s: CPU ratio %.2f\n", s, a / b }'
done
