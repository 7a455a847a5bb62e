package dev.keysmith.cli;

import dev.keysmith.generator.Generation;
import dev.keysmith.generator.GenerationReport;
import dev.keysmith.generator.GenerationRequest;
import dev.keysmith.generator.OperationListing;
import dev.keysmith.generator.plan.PackagePattern;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done, by the name of the plugin's goal. */
enum Command {
  GENERATE("makes a typed Java client of a model") {
    @Override
    List<Parameter> parameters() {
      return Parameter.all();
    }

    @Override
    void run(Arguments arguments, PrintStream out) {
      List<String> services = new ArrayList<>(arguments.all(Parameter.SERVICE));
      services.addAll(arguments.all(Parameter.SERVICES));
      GenerationReport report =
          Generation.run(
              new GenerationRequest(
                  arguments.models(),
                  Arguments.libraries(),
                  services,
                  PackagePattern.of(arguments.required(Parameter.PACKAGE_NAME)),
                  arguments.operations(),
                  Path.of(arguments.required(Parameter.OUTPUT_DIRECTORY))));
      out.println(report.summary() + '.');
    }
  },

  LIST("prints operations, and what each would add to a client") {
    @Override
    List<Parameter> parameters() {
      return Parameter.ofModels();
    }

    @Override
    void run(Arguments arguments, PrintStream out) {
      OperationListing.of(
              arguments.models(),
              Arguments.libraries(),
              arguments.only(Parameter.SERVICE),
              arguments.operations())
          .lines()
          .forEach(out::println);
    }
  };

  private final String purpose;

  Command(String purpose) {
    this.purpose = purpose;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  String purpose() {
    return purpose;
  }

  abstract List<Parameter> parameters();

  /**
   * Runs it.
   *
   * @throws UsageException if a parameter is missing
   * @throws dev.keysmith.generator.error.GenerationException for a mistake in the models or the
   *     output
   */
  abstract void run(Arguments arguments, PrintStream out);

  static List<String> texts() {
    return Arrays.stream(values()).map(Command::text).toList();
  }
}
