#!/usr/bin/env bash
# What a build pays for the goal when nothing changed: the CPU of `mvn generate-sources` with a whole KMS client that is up
# to date, beside the same with -Dkeysmith.skip, in turn, so that a busy machine hits both alike. Prints the medians and the
# median of the differences.
#   ./uptodate.sh [PAIRS]          (after: mvn verify, in the root of the project)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
. ./fresh-jvms.sh
pairs=${1:-20}
root=$(cd ../.. && pwd)
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -1)

cat >"$out/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId>
  <artifactId>uptodate</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>dev.keysmith</groupId>
      <artifactId>keysmith-runtime</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>dev.keysmith</groupId>
        <artifactId>keysmith-maven-plugin</artifactId>
        <version>$version</version>
        <executions><execution><goals><goal>generate</goal></goals></execution></executions>
        <configuration>
          <models><model>$root/models/src/main/resources/META-INF/smithy</model></models>
          <packageName>com.example.kms</packageName>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM

# What Maven's local repository has is not downloaded once more.
sed "s:@localRepositoryUrl@:file\://${MAVEN_REPOSITORY:-$HOME/.m2/repository}:" "$root/generator/src/it/settings.xml" >"$out/settings.xml"

# One build, whose seconds are noted: name, more arguments. The real builds' repository has the plugin of this tree.
build() {
  local name=$1
  shift
  { time mvn -q -B -f "$out/pom.xml" -s "$out/settings.xml" \
    -Dmaven.repo.local="$root/generator/target/it-repository" generate-sources "$@" >"$out/log" 2>&1; } 2>>"$out/$name" || {
    cat "$out/log" >&2
    exit 1
  }
}

build first
for ((i = 0; i < pairs; i++)); do
  build skip -Dkeysmith.skip
  build uptodate
done
printf 'generate once: CPU %s s\n' "$(cpu first)"
printf 'skip: CPU %s s; up to date: CPU %s s (medians of %s)\n' "$(cpu skip)" "$(cpu uptodate)" "$pairs"
paste "$out/skip" "$out/uptodate" | awk '{ print ($4 + $5) - ($1 + $2) }' | median |
  awk '{ printf "the goal adds %.0f ms (median of the differences)\n", $1 * 1000 }'
