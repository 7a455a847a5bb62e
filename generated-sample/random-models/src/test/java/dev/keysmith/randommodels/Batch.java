package dev.keysmith.randommodels;

import dev.keysmith.randommodels.model.Ast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Models that are compiled in one run of the compiler, which is quicker than one by one. */
final class Batch {
  private final Map<String, Failure> failures = new LinkedHashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();

  /** Adds a model, unless it fails at once. */
  void add(String name, Ast ast) {
    try {
      candidates.add(Trial.prepare(name, ast, "m" + candidates.size()));
    } catch (Failure failure) {
      failures.put(name, failure);
    }
  }

  /** What fails, by the models' names. */
  Map<String, Failure> run() {
    run(candidates);
    return failures;
  }

  /** Compiles again without those that the compiler finds fault with, until it finds none. */
  private void run(List<Candidate> some) {
    Map<String, byte[]> classes = new TreeMap<>();
    Map<String, Diagnostic<? extends JavaFileObject>> faults = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> each : Compilation.compile(some, classes)) {
      if (each.getSource() != null) {
        faults.putIfAbsent(packageOf(each.getSource()), each);
      }
    }
    if (faults.isEmpty()) {
      ClassLoader loader = Compilation.link(classes);
      some.forEach(each -> run(each, loader));
      return;
    }
    List<Candidate> rest = new ArrayList<>();
    for (Candidate each : some) {
      Diagnostic<? extends JavaFileObject> fault = faults.get(each.packageName());
      if (fault == null) {
        rest.add(each);
      } else {
        failures.put(each.name(), Compilation.failure(fault));
      }
    }
    run(rest);
  }

  private static String packageOf(JavaFileObject source) {
    String path = source.toUri().getPath();
    return path.substring(1, path.indexOf('/', 1));
  }

  private void run(Candidate candidate, ClassLoader loader) {
    try {
      Trial.run(candidate, loader);
    } catch (Failure failure) {
      failures.put(candidate.name(), failure);
    }
  }
}
