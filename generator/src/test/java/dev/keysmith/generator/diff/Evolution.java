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

/**
 * What happens to callers of an old client when they meet a new one: what javac says of their
 * source, what the linker of a JVM says of their classes, and what japicmp says of both.
 *
 * @param source what no longer compiles
 * @param binary what no longer links
 */
record Evolution(List<String> source, List<String> binary) {

  /**
   * @param caller of the old client
   */
  static Evolution of(Caller caller, CompiledClient old, CompiledClient now)
      throws IOException, ReflectiveOperationException {
    List<String> source = new ArrayList<>(caller.compile(now));
    List<String> binary = new ArrayList<>(caller.link(now));
    for (JApiClass each : japicmp(old, now)) {
      if (!each.isBinaryCompatible()) {
        binary.add("japicmp: " + Incompatibilities.of(each));
      }
      if (!each.isSourceCompatible()) {
        source.add("japicmp: " + Incompatibilities.of(each));
      }
    }
    return new Evolution(List.copyOf(source), List.copyOf(binary));
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
