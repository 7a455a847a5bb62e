package dev.keysmith.generator.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler over sources and classes that are only in memory. */
public final class MemoryCompiler {
  private final List<String> options;
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final Map<String, byte[]> known = new TreeMap<>();

  public MemoryCompiler(String... options) {
    this.options = List.of(options);
  }

  /** Adds a source; its name is that of the type, with dots. */
  public MemoryCompiler add(String typeName, String source) {
    sources.add(new Source(typeName, source));
    return this;
  }

  /** Adds classes that are in memory to the class path, by their names. */
  public MemoryCompiler withClasses(Map<String, byte[]> classes) {
    known.putAll(classes);
    return this;
  }

  /** Compiles; the diagnostics are the result if there are any, errors or warnings. */
  public List<String> diagnostics() throws IOException {
    return texts(write(new HashMap<>()));
  }

  /** Compiles and adds the classes; the diagnostics are the result. */
  public List<String> compile(Map<String, byte[]> compiled) throws IOException {
    return texts(compileInto(compiled));
  }

  /** Compiles and adds the classes; the diagnostics are the result, with their codes and places. */
  public List<Diagnostic<? extends JavaFileObject>> compileInto(Map<String, byte[]> compiled)
      throws IOException {
    Map<String, ByteArrayOutputStream> written = new HashMap<>();
    List<Diagnostic<? extends JavaFileObject>> diagnostics = write(written);
    written.forEach((name, bytes) -> compiled.put(name, bytes.toByteArray()));
    return diagnostics;
  }

  /** Compiles and gives what loads the classes. */
  public ClassLoader load() throws IOException {
    return loader(classes());
  }

  /** What loads these classes, by their names. */
  public static ClassLoader loader(Map<String, byte[]> classes) {
    return new Loader(classes);
  }

  /** Compiles and gives the class files by their classes' names. */
  public Map<String, byte[]> classes() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    List<String> diagnostics = compile(classes);
    if (!diagnostics.isEmpty()) {
      throw new AssertionError(String.join("\n", diagnostics));
    }
    return classes;
  }

  private static List<String> texts(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(Object::toString).toList();
  }

  private List<Diagnostic<? extends JavaFileObject>> write(
      Map<String, ByteArrayOutputStream> classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      compiler
          .getTask(null, new Classes(files, known, classes), found, options, null, sources)
          .call();
    }
    // A copy, since telling one may have javac look at more classes and find another.
    return List.copyOf(found.getDiagnostics());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String typeName, String text) {
      super(URI.create("memory:///" + typeName.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class KnownClass extends SimpleJavaFileObject {
    private final String binaryName;
    private final byte[] bytes;

    KnownClass(String binaryName, byte[] bytes) {
      super(URI.create("memory:///" + binaryName.replace('.', '/') + ".class"), Kind.CLASS);
      this.binaryName = binaryName;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> known;
    private final Map<String, ByteArrayOutputStream> classes;

    Classes(
        JavaFileManager files,
        Map<String, byte[]> known,
        Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.known = known;
      this.classes = classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      List<JavaFileObject> found = new ArrayList<>();
      super.list(location, packageName, kinds, recurse).forEach(found::add);
      if (location == StandardLocation.CLASS_PATH) {
        known.forEach(
            (name, bytes) -> {
              if (name.startsWith(packageName + '.')
                  && name.indexOf('.', packageName.length() + 1) < 0) {
                found.add(new KnownClass(name, bytes));
              }
            });
      }
      return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return file instanceof KnownClass known
          ? known.binaryName
          : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(name, bytes);
      return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(MemoryCompiler.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
