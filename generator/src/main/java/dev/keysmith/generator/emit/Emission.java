package dev.keysmith.generator.emit;

import dev.keysmith.generator.endpoint.EndpointRulesEmitter;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.OperationNames;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Writes all files of a client. */
public final class Emission {
  private final Context context;
  private final JavaPlan plan;
  private final Sources sources;
  private final List<SourceFile> files = new ArrayList<>();

  private Emission(Context context) {
    this.context = context;
    this.plan = context.plan();
    this.sources = new Sources(plan.modelTypes());
  }

  /** The files of a client for what is selected, in an order that depends on the model alone. */
  public static List<SourceFile> emit(Model model, Selection selection, JavaPlan plan) {
    Emission emission = new Emission(new Context(model, selection, plan));
    Limits.check(emission.context);
    emission.emitClients();
    emission.emitService();
    selection.operations().forEach(emission::emitOperation);
    selection.shapes().forEach(emission::emitShape);
    return List.copyOf(emission.files);
  }

  private void emitClients() {
    String packageName = plan.clientPackage();
    files.add(Sources.packageInfo(packageName, "Clients of " + plan.service().stem() + "."));
    for (ClientKind kind : ClientKind.values()) {
      files.add(sources.file(packageName, new ClientEmitter(context, kind).emit()));
      files.add(
          sources.file(packageName, ofService(new ClientBuilderEmitter(context, kind).emit())));
      files.add(
          sources.file(packageName, ofService(new DefaultClientEmitter(context, kind).emit())));
      files.add(
          sources.file(packageName, ofService(new ClientWithOptionsEmitter(context, kind).emit())));
    }
    files.add(
        sources.file(
            packageName,
            EndpointRulesEmitter.emit(
                context.selection().service(), plan.service().endpointRules())));
  }

  /** What names the client must not warn where the service, and so the client, is deprecated. */
  private TypeSpec ofService(TypeSpec type) {
    return Docs.isDeprecated(context.selection().service())
        ? type.with(Docs.suppressDeprecation())
        : type;
  }

  private void emitService() {
    String purpose = "Operations, shapes and errors of " + plan.service().stem() + ".";
    files.add(Sources.packageInfo(plan.modelPackage(), purpose));
    files.add(sources.model(plan.modelPackage(), new ServiceEmitter(context).emit()));
    files.add(sources.model(plan.modelPackage(), new BaseExceptionEmitter(context).emit()));
    files.add(sources.model(plan.modelPackage(), new ErrorsEmitter(context).emit()));
  }

  private void emitOperation(OperationShape operation) {
    OperationNames names = plan.operation(operation);
    files.add(sources.model(plan.modelPackage(), new OperationEmitter(context, operation).emit()));
    files.add(
        sources.model(plan.modelPackage(), new ErrorInterfaceEmitter(context, operation).emit()));
    if (operation.getInputShape().equals(UnitTypeTrait.UNIT)) {
      StructureShape unit = unit(operation.getInputShape());
      files.add(
          sources.model(
              plan.modelPackage(), new StructureEmitter(context, unit, names.input()).emit()));
    }
    if (operation.getOutputShape().equals(UnitTypeTrait.UNIT)) {
      StructureShape unit = unit(operation.getOutputShape());
      files.add(
          sources.model(
              plan.modelPackage(), new StructureEmitter(context, unit, names.output()).emit()));
    } else if (plan.isSplit(operation.getOutputShape())) {
      StructureShape output =
          context.model().expectShape(operation.getOutputShape(), StructureShape.class);
      files.add(
          sources.model(
              plan.modelPackage(),
              StructureEmitter.ofOutput(context, output, names.output()).emit()));
    }
  }

  private static StructureShape unit(ShapeId id) {
    return StructureShape.builder().id(id).build();
  }

  private void emitShape(Shape shape) {
    switch (shape.getType()) {
      case STRUCTURE -> emitStructure((StructureShape) shape);
      case UNION -> emitUnion((UnionShape) shape);
      case ENUM, INT_ENUM -> emitEnum(new EnumEmitter(context, shape));
      default -> {
        // No type of its own.
      }
    }
  }

  private void emitEnum(EnumEmitter emitter) {
    files.add(sources.model(plan.modelPackage(), emitter.emit()));
    emitter.emitParts().forEach(part -> files.add(sources.model(plan.modelPackage(), part)));
  }

  private void emitStructure(StructureShape shape) {
    files.add(
        sources.model(
            plan.modelPackage(),
            shape.hasTrait(ErrorTrait.class)
                ? new ErrorEmitter(context, shape).emit()
                : new StructureEmitter(context, shape, plan.type(shape)).emit()));
  }

  private void emitUnion(UnionShape shape) {
    files.add(sources.model(plan.modelPackage(), new UnionEmitter(context, shape).emit()));
    files.add(sources.model(plan.modelPackage(), new UnionReaderEmitter(context, shape).emit()));
  }
}
