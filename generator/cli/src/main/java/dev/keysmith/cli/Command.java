package dev.keysmith.cli;

import dev.keysmith.generator.Generation;
import dev.keysmith.generator.GenerationReport;
import dev.keysmith.generator.GenerationRequest;
import dev.keysmith.generator.OperationListing;
import dev.keysmith.generator.diff.DiffReport;
import dev.keysmith.generator.diff.DiffRequest;
import dev.keysmith.generator.diff.FailOn;
import dev.keysmith.generator.diff.Format;
import dev.keysmith.generator.diff.ModelComparison;
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
      return Parameter.ofModelsAnd(
          Parameter.SERVICES,
          Parameter.PACKAGE_NAME,
          Parameter.OUTPUT_DIRECTORY,
          Parameter.LOCK_FILE);
    }

    @Override
    boolean run(Arguments arguments, PrintStream out) {
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
                  Path.of(arguments.required(Parameter.OUTPUT_DIRECTORY)),
                  arguments.path(Parameter.LOCK_FILE)));
      out.println(report.summary() + '.');
      return true;
    }
  },

  LIST("prints operations, and what each would add to a client") {
    @Override
    List<Parameter> parameters() {
      return Parameter.ofModels();
    }

    @Override
    boolean run(Arguments arguments, PrintStream out) {
      OperationListing.of(
              arguments.models(),
              Arguments.libraries(),
              arguments.only(Parameter.SERVICE),
              arguments.operations())
          .lines()
          .forEach(out::println);
      return true;
    }
  },

  DIFF("prints what an update of a model does to callers") {
    @Override
    List<Parameter> parameters() {
      return Parameter.ofModelsAnd(
          Parameter.OLD,
          Parameter.LOCK_FILE,
          Parameter.PACKAGE_NAME,
          Parameter.FORMAT,
          Parameter.FAIL_ON);
    }

    @Override
    boolean run(Arguments arguments, PrintStream out) {
      Format format = Format.of(arguments.or(Parameter.FORMAT, "text"));
      FailOn failOn = FailOn.of(arguments.or(Parameter.FAIL_ON, "none"));
      DiffReport report =
          ModelComparison.run(
              new DiffRequest(
                  arguments.all(Parameter.OLD).stream().map(Path::of).toList(),
                  arguments.path(Parameter.LOCK_FILE),
                  arguments.models(),
                  Arguments.libraries(),
                  arguments.only(Parameter.SERVICE),
                  arguments.operations(),
                  arguments.only(Parameter.PACKAGE_NAME)));
      out.print(report.text(format));
      return failOn.failure(report).isEmpty();
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
   * @return false if something was found that is to be answered with 1
   * @throws UsageException if a parameter is missing
   * @throws dev.keysmith.generator.error.GenerationException for a mistake in the models or the
   *     output
   */
  abstract boolean run(Arguments arguments, PrintStream out);

  static List<String> texts() {
    return Arrays.stream(values()).map(Command::text).toList();
  }
}
