package dev.keysmith.cli;

import dev.keysmith.generator.error.GenerationException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The command line. Ends with 0 if all went well, with 1 for a mistake in models or output or
 * changes that are not wanted, and with 2 for one in the command line; each is told in one line.
 */
public final class Main {
  private static final Set<String> HELP = Set.of("help", "--help", "-h");
  private static final Set<String> VERSION = Set.of("version", "--version");

  private Main() {}

  /** Runs one command and ends the JVM. */
  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args), System.out, System.err));
  }

  static int run(List<String> words, PrintStream out, PrintStream err) {
    if (words.isEmpty() || HELP.contains(words.get(0))) {
      help(out);
      return words.isEmpty() ? 2 : 0;
    }
    if (VERSION.contains(words.get(0))) {
      out.println("keysmith " + version());
      return 0;
    }
    try {
      Command command = command(words.get(0));
      List<String> rest = words.subList(1, words.size());
      return command.run(Arguments.of(rest, command.parameters()), out) ? 0 : 1;
    } catch (UsageException e) {
      err.println("keysmith: " + e.getMessage());
      return 2;
    } catch (GenerationException e) {
      err.println("keysmith: " + e.getMessage());
      return 1;
    }
  }

  private static Command command(String text) {
    for (Command command : Command.values()) {
      if (command.text().equals(text)) {
        return command;
      }
    }
    throw new UsageException(
        "'" + text + "' is no command; " + Arguments.nearest(text, Command.texts()));
  }

  private static void help(PrintStream out) {
    out.println("keysmith " + version() + ": typed Java clients from Smithy models");
    for (Command command : Command.values()) {
      out.println();
      out.println(command.text() + ": " + command.purpose());
      for (Parameter parameter : command.parameters()) {
        out.println("  " + parameter.text() + "  " + parameter.meaning());
      }
    }
    out.println();
    out.println("Values may be several, with commas or by naming a parameter again.");
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
