#!/usr/bin/env bash
# One AssumeRole of STS and one ListObjectsV2 of S3, each in a fresh JVM, ours beside the official SDK's, in turn, so that
# a busy machine hits both alike. Prints the medians of CPU and wall seconds, and the ratio of the CPU medians.
#   ./coldstart.sh MODELS [RUNS]
# MODELS is the folder of models that -Dkeysmith.models names; what is run is packaged first.
set -euo pipefail
models=$(cd "${1:?the folder of models}" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")"
. ../benchmarks/fresh-jvms.sh
runs=${2:-15}

mvn -q -B -f ../../pom.xml -Pservice-benchmarks -pl generated-sample/service-benchmarks -am package -DskipTests \
  "-Dkeysmith.models=$models" \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath >/dev/null
official=target/classes:$(cat target/classpath)
# Ours carries the generated classes and the runtime, no more.
ours=target/classes:$(runtime_jar)

out=$(mktemp -d)
serve "$official" 'dev.keysmith.benchmarks.services.FirstServiceCall$Server'
for ((i = 0; i < runs; i++)); do
  for service in Sts S3; do
    once "Keysmith$service" "$ours" "dev.keysmith.benchmarks.services.FirstServiceCall\$Keysmith$service"
    once "AwsSdk$service" "$official" "dev.keysmith.benchmarks.services.FirstServiceCall\$AwsSdk$service"
  done
done
for service in Sts S3; do
  report "Keysmith$service" "AwsSdk$service" "$runs"
done
