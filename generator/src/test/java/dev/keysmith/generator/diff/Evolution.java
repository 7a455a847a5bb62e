package dev.keysmith.generator.diff;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happens to callers of an old client when they meet a new one: what javac says of their
 * source, what the linker of a JVM says of their classes, and what japicmp says of both.
 *
 * @param source what no longer compiles
 * @param binary what no longer links
 * @param types the types that japicmp holds something against, without packages and nested ones
 */
record Evolution(List<String> source, List<String> binary, Set<String> types) {

  /**
   * @param caller of the old client
   */
  static Evolution of(Caller caller, CompiledClient old, CompiledClient now)
      throws IOException, ReflectiveOperationException {
    List<String> source = new ArrayList<>(caller.compile(now));
    List<String> binary = new ArrayList<>(caller.link(now));
    Set<String> types = new TreeSet<>();
    for (JApiClass each : japicmp(old, now)) {
      if (!each.isBinaryCompatible() || !each.isSourceCompatible()) {
        types.add(each.getFullyQualifiedName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", ""));
      }
      if (!each.isBinaryCompatible()) {
        binary.add("japicmp: " + Incompatibilities.of(each));
      }
      if (!each.isSourceCompatible()) {
        source.add("japicmp: " + Incompatibilities.of(each));
      }
    }
    return new Evolution(List.copyOf(source), List.copyOf(binary), types);
  }

  private static List<JApiClass> japicmp(CompiledClient old, CompiledClient now)
      throws IOException {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options
        .getClassPathEntries()
        .addAll(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
    return new JarArchiveComparator(options)
        .compare(
            new JApiCmpArchive(old.jar(), "old", "1"), new JApiCmpArchive(now.jar(), "new", "2"));
  }
}
