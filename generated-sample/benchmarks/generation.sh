#!/usr/bin/env bash
# What it costs to generate clients from AWS's C2J models, in fresh JVMs: EC2 in full (625 operations) through the plugin's
# own pipeline, and all 381 services of Maven Central's jar in one Maven run with -Xmx1500m. Prints CPU and wall seconds, the
# peak of memory, and the load of the machine. Before each it tells the CPU seconds of a fixed sum in the same JVM, since a
# busy machine makes every second longer.
#   ./generation.sh [ec2|all]...          (both when none is named; after: mvn package, in the root of the project)
# Nothing is installed in the user's repository: a copy of it, by hard links, gets the snapshot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./fresh-jvms.sh
[ $# -gt 0 ] || set -- ec2 all
root=$(cd ../.. && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
models=com.amazonaws:aws-java-sdk-models:1.12.797
version=$(sed -n 's|.*<version>\(.*-SNAPSHOT\)</version>.*|\1|p' "$root/pom.xml" | head -1)

mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$models -DoutputDirectory="$out" >/dev/null
jar=$(ls "$out"/aws-java-sdk-models-*.jar)
repository=$out/repository
cp -al "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "$repository"
mvn -q -B -o -f "$root/pom.xml" -Dmaven.repo.local="$repository" -Dspotless.check.skip -Dinvoker.skip -Pdemo install -pl runtime,generator -am >/dev/null

# How long a fixed sum takes now; the JVM's start is in it.
cat >"$out/Sum.java" <<'JAVA'
final class Sum {
  public static void main(String[] args) {
    long sum = 0;
    for (long i = 0; i < 2_000_000_000L; i++) sum += i ^ (i >> 3);
    if (sum == 0) System.out.println();
  }
}
JAVA

# Runs a command and tells what it took: name, command.
measured() {
  local name=$1
  shift
  { time "$java" "$out/Sum.java"; } 2>"$out/sum"
  { time "$@" >"$out/log" 2>&1; } 2>"$out/time" &
  local shell=$! peak=0 now
  while kill -0 $shell 2>/dev/null; do
    now=$(memory $shell)
    [ "$now" -le "$peak" ] || peak=$now
    read -rt 0.2 <> <(:) || true
  done
  wait $shell || { cat "$out/log" >&2; exit 1; }
  printf '%-4s CPU %s s, wall %s s, peak %d MiB; a fixed sum takes %s CPU s; load %s\n' "$name" \
    "$(awk '{ print $1 + $2 }' "$out/time")" "$(awk '{ print $3 }' "$out/time")" $((peak / 1024)) \
    "$(awk '{ print $1 + $2 }' "$out/sum")" "$(cut -d' ' -f1 /proc/loadavg)"
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

generate() {
  rm -rf "$out/project/target"
  mvn -B -o -f "$out/project/pom.xml" -Dmaven.repo.local="$repository" generate-sources
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
    ec2 | all) "$what" ;;
    *) echo "no measurement '$what': ec2 and all are" >&2 && exit 2 ;;
  esac
done
