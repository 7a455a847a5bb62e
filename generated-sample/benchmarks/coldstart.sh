#!/usr/bin/env bash
# One GenerateDataKeyWithoutPlaintext in a fresh JVM, ours beside the official SDK's, in turn, so that a busy machine hits
# both alike. Prints the medians of CPU and wall seconds, and the ratio of the CPU medians.
#   ./coldstart.sh [RUNS]          (after: mvn package, in the root of the project)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./fresh-jvms.sh
runs=${1:-15}

mvn -q -B -o -f ../../pom.xml -pl generated-sample/benchmarks -am package -DskipTests \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath >/dev/null
official=target/classes:$(cat target/classpath)
# Ours carries two jars and no more.
ours=target/classes:$(ls ../kms/target/keysmith-kms-*.jar):$(runtime_jar)

out=$(mktemp -d)
serve "$official" 'dev.keysmith.benchmarks.FirstCall$Server'
for ((i = 0; i < runs; i++)); do
  once keysmith "$ours" 'dev.keysmith.benchmarks.FirstCall$Keysmith'
  once awssdk "$official" 'dev.keysmith.benchmarks.FirstCall$AwsSdk'
done
report keysmith awssdk "$runs"
