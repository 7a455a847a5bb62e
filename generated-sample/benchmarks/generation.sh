#!/usr/bin/env bash
# What it costs to generate clients from AWS's C2J models, in fresh JVMs: KMS beside the official SDK's generator, EC2 in full
# (625 operations), and all 381 services of Maven Central's jar in one Maven run with -Xmx1500m. Prints CPU and wall seconds,
# the peak of memory, and the load of the machine; of KMS the ratio of CPU above that of Maven alone, and that of lines. Before
# each it tells what Maven alone takes (`mvn validate`), since machines differ, and a busy one makes every second longer.
#   ./generation.sh [kms|ec2|all]...      (all three when none is named; after: mvn package, in the root of the project)
# Nothing is installed in the user's repository: a copy of it, by hard links, gets the snapshot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./fresh-jvms.sh
[ $# -gt 0 ] || set -- kms ec2 all
root=$(cd ../.. && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
models=com.amazonaws:aws-java-sdk-models:1.12.797
version=$(sed -n 's|.*<version>\(.*-SNAPSHOT\)</version>.*|\1|p' "$root/pom.xml" | head -1)
sdk=2.38.2 # the last version whose generator is on Maven Central

mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$models -DoutputDirectory="$out" >/dev/null
jar=$(ls "$out"/aws-java-sdk-models-*.jar)
repository=$out/repository
cp -al "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "$repository"
mvn -q -B -o -f "$root/pom.xml" -Dmaven.repo.local="$repository" -Dspotless.check.skip -Dinvoker.skip -Pdemo install -pl runtime,generator -am >/dev/null

# Runs a command and tells what it took: name, command.
measured() {
  local name=$1
  shift
  { time alone >/dev/null 2>&1; } 2>"$out/alone"
  { time "$@" >"$out/log" 2>&1; } 2>"$out/time" &
  local shell=$! peak=0 now
  while kill -0 $shell 2>/dev/null; do
    now=$(memory $shell)
    [ "$now" -le "$peak" ] || peak=$now
    read -rt 0.2 <> <(:) || true
  done
  wait $shell || { cat "$out/log" >&2; exit 1; }
  printf '%-4s CPU %s s, wall %s s, peak %d MiB; Maven alone CPU %s s; load %s\n' "$name" \
    "$(awk '{ print $1 + $2 }' "$out/time")" "$(awk '{ print $3 }' "$out/time")" $((peak / 1024)) \
    "$(awk '{ print $1 + $2 }' "$out/alone")" "$(cut -d' ' -f1 /proc/loadavg)"
  grep 'Generated' "$out/log" | tail -n 1
}

# The KiB in memory of a process and those it started.
memory() {
  ps -e -o pid=,ppid=,rss= | awk -v root="$1" '
    { parent[$1] = $2; kib[$1] = $3 }
    END { for (p in kib) { q = p; while (q > 1 && q != root) q = parent[q]; if (q == root) sum += kib[p] } print sum + 0 }'
}

# A project that generates the clients of the models given, one execution each.
project() {
  mkdir -p "$out/project"
  {
    cat <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId> <artifactId>all</artifactId> <version>1</version>
  <dependencies><dependency>
    <groupId>dev.keysmith</groupId> <artifactId>keysmith-runtime</artifactId> <version>$version</version>
  </dependency></dependencies>
  <build><plugins><plugin>
    <groupId>dev.keysmith</groupId> <artifactId>keysmith-maven-plugin</artifactId> <version>$version</version>
    <executions>
XML
    local number=0
    for model in "$@"; do
      number=$((number + 1))
      cat <<XML
      <execution>
        <id>service-$number</id> <goals><goal>generate</goal></goals>
        <configuration>
          <models><model>$model</model></models> <packageName>bench.service$number</packageName>
          <outputDirectory>$out/project/target/service-$number</outputDirectory>
        </configuration>
      </execution>
XML
    done
    echo '    </executions></plugin></plugins></build></project>'
  } >"$out/project/pom.xml"
}

# Maven without the goal.
alone() {
  mvn -q -B -o -f "$out/project/pom.xml" -Dmaven.repo.local="$repository" validate
}

generate() {
  rm -rf "$out/project/target"
  mvn -B -o -f "$out/project/pom.xml" -Dmaven.repo.local="$repository" generate-sources
}

# A project in which the official SDK's generator finds the model, with the pages that its own copy has beside it.
peer() {
  mkdir -p "$out/peer/model"
  cp "$out/models/kms-2014-11-01-model.json" "$out/peer/model/service-2.json"
  echo '{}' >"$out/peer/model/customization.config"
  for page in DescribeCustomKeyStores:CustomKeyStores ListAliases:Aliases ListGrants:Grants ListKeyPolicies:PolicyNames \
    ListKeyRotations:Rotations ListKeys:Keys ListResourceTags:Tags ListRetirableGrants:Grants; do
    printf '"%s": { "input_token": "Marker", "output_token": "NextMarker", "limit_key": "Limit", "more_results": "Truncated",
      "result_key": "%s" }\n' "${page%:*}" "${page#*:}"
  done | sed '/}$/ !b; $ !s/$/,/' | { printf '{ "pagination": {\n'; cat; echo '} }'; } >"$out/peer/model/paginators-1.json"
  sed "s/@version@/$sdk/" >"$out/peer/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId> <artifactId>peer</artifactId> <version>1</version> <packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>software.amazon.awssdk</groupId> <artifactId>codegen-maven-plugin</artifactId> <version>@version@</version>
    <configuration>
      <codeGenResources>${project.basedir}/model</codeGenResources>
      <outputDirectory>${project.basedir}/target</outputDirectory>
    </configuration>
    <dependencies><dependency>
      <groupId>software.amazon.awssdk</groupId> <artifactId>codegen</artifactId> <version>@version@</version>
    </dependency></dependencies>
  </plugin></plugins></build>
</project>
XML
}

official() {
  rm -rf "$out/peer/target"
  mvn -B "$@" -f "$out/peer/pom.xml" "software.amazon.awssdk:codegen-maven-plugin:$sdk:generate"
}

lines() { find "$1" -name '*.java' -exec cat {} + | wc -l; }

kms() {
  (cd "$out" && jar -xf "$jar" models/kms-2014-11-01-model.json)
  project "$out/models/kms-2014-11-01-model.json"
  peer
  official >"$out/log" || { cat "$out/log" >&2; exit 1; }
  for run in 1 2 3; do
    { time alone >/dev/null 2>&1; } 2>>"$out/kms-alone"
    { time generate >/dev/null 2>&1; } 2>>"$out/kms-ours"
    { time official -o >/dev/null 2>&1; } 2>>"$out/kms-official"
  done
  awk -v alone="$(cpu kms-alone)" -v ours="$(cpu kms-ours)" -v official="$(cpu kms-official)" -v lines="$(lines "$out/project")" \
    -v others="$(lines "$out/peer")" 'BEGIN {
      printf "kms  CPU %s s, the official SDK %s s, Maven alone %s s (medians of 3): ratio above Maven %.2f\n", ours, official, alone,
        (ours - alone) / (official - alone)
      printf "kms  %d lines, the official SDK %d: ratio %.3f\n", lines, others, lines / others }'
}

ec2() {
  (cd "$out" && jar -xf "$jar" models/ec2-2016-11-15-model.json)
  project "$out/models/ec2-2016-11-15-model.json"
  MAVEN_OPTS=-Xmx500m measured ec2 generate
}

all() {
  (cd "$out" && jar -xf "$jar" models)
  project "$out"/models/*-model.json
  MAVEN_OPTS=-Xmx1500m measured all generate
  echo "$(ls -d "$out"/project/target/service-* | wc -l) services, $(find "$out/project/target" -name '*.java' | wc -l) files"
}

for what in "$@"; do
  case $what in
    kms | ec2 | all) "$what" ;;
    *) echo "no measurement '$what': kms, ec2 and all are" >&2 && exit 2 ;;
  esac
done
