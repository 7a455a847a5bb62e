#!/usr/bin/env bash
# Builds what the candidates need and runs a neutral harness over them, the official SDK beside ours.
#   BENCH_JDKS=17=/path/to/jdk17 ./run.sh HARNESS [coldstart|codegen|serde]...     (all three when none is named)
# HARNESS is the folder that holds coldstart/, codegen/ and serde/. Nothing is installed in the user's repository: a copy of it,
# by hard links, gets the snapshot. Everything goes to BENCH_OUT, a temporary folder when it is not set.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
harness=$(cd "${1:?the folder of the harness}" && pwd)
shift
[ $# -gt 0 ] || set -- coldstart codegen serde
: "${JAVA_HOME:?the JDK that generates and compiles}"
export BENCH_OUT=${BENCH_OUT:-$(mktemp -d)}
export BENCH_JDKS=${BENCH_JDKS:-default=$JAVA_HOME}
repository=$BENCH_OUT/repository
version=0.1.0-SNAPSHOT

mkdir -p "$BENCH_OUT"
[ -d "$repository" ] || cp -al "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "$repository"
export MAVEN_OPTS="${MAVEN_OPTS:-} -Dmaven.repo.local=$repository"
(cd "$root" && mvn -q -B -Pdemo -Dspotless.check.skip install -pl models,runtime,generator,generated-sample/kms -am)

export KEYSMITH_KMS_MODEL=$root/models/src/main/resources/META-INF/smithy
export KEYSMITH_RUNTIME_JAR=$repository/dev/keysmith/keysmith-runtime/$version/keysmith-runtime-$version.jar
export KEYSMITH_KMS_JAR=$repository/dev/keysmith/keysmith-kms/$version/keysmith-kms-$version.jar

coldstart() {
  python3 "$harness/coldstart/coldstart.py" --extra "$here/coldstart/keysmith" -c keysmith -c awssdk-urlconn
}

codegen() {
  python3 "$harness/codegen/measure.py" -n "${ROUNDS:-3}" --extra "$here/codegen/keysmith" -c keysmith -c awssdk
}

serde() {
  mvn -q -B -f "$harness/serde/pom.xml" -Dbench.out="$BENCH_OUT" package
  local classes=$BENCH_OUT/keysmith-serde
  local jars=$KEYSMITH_KMS_JAR:$KEYSMITH_RUNTIME_JAR:$BENCH_OUT/serde/floor/lib/*
  mkdir -p "$classes"
  cp -r "$here/serde/src/main/resources/." "$classes"
  "$JAVA_HOME/bin/javac" --release 17 -proc:none -cp "$jars" -d "$classes" \
    "$here"/serde/src/main/java/bench/serde/keysmith/*.java
  python3 "$harness/serde/run.py" --extra "keysmith=$classes:$jars" -c keysmith -c awssdk
}

for measurement in "$@"; do
  case $measurement in
    coldstart | codegen | serde) "$measurement" ;;
    *) echo "no measurement '$measurement': coldstart, codegen and serde are" >&2 && exit 2 ;;
  esac
done
