package dev.keysmith.generator.plan;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ToShapeId;

/**
 * Every Java name and type of a service's client. Emitters ask here and invent nothing. Asking for
 * what is no part of the service is an {@link IllegalArgumentException}.
 */
public final class JavaPlan {
  private final String clientPackage;
  private final String modelPackage;
  private final ServiceNames service;
  private final TypePlanner types;
  private final MemberPlanner members;
  private final JavaTypes javaTypes;
  private final Nullness nullness;
  private final MemberTargets targets;
  private final Streams streams;

  JavaPlan(
      Model model,
      String clientPackage,
      String modelPackage,
      ServiceNames service,
      TypePlanner types,
      MemberPlanner members,
      Nullness nullness,
      MemberTargets targets,
      Streams streams) {
    this.clientPackage = clientPackage;
    this.modelPackage = modelPackage;
    this.service = service;
    this.types = types;
    this.members = members;
    this.javaTypes = new JavaTypes(model, types.types());
    this.nullness = nullness;
    this.targets = targets;
    this.streams = streams;
  }

  /** The package of the clients. */
  public String clientPackage() {
    return clientPackage;
  }

  /** The package of all else. */
  public String modelPackage() {
    return modelPackage;
  }

  /** The service's own types. */
  public ServiceNames service() {
    return service;
  }

  /** The types of an operation, and its method. */
  public OperationNames operation(OperationShape operation) {
    return types.operations().get(operation);
  }

  /** The type of a structure, union or enum. */
  public ClassName type(ToShapeId shape) {
    return types.types().get(shape);
  }

  /** The builder in the type of a structure. */
  public ClassName builder(ClassName structure) {
    return structure.nestedClass("Builder");
  }

  /** The class in a union's interface that holds this member. */
  public ClassName variant(MemberShape member) {
    return members.variants().get(member);
  }

  /** The class in a union's interface for members that the model does not know. */
  public ClassName unknownVariant(ToShapeId union) {
    return type(union).nestedClass("Unknown");
  }

  /** The class that reads a union and holds its schemas; not public. */
  public ClassName unionReader(ToShapeId union) {
    return types.unionReaders().get(union);
  }

  /**
   * The interfaces that hold the constants of an enum with too many for one class, in order; none
   * for one of ordinary size. Not public.
   */
  public List<ClassName> enumParts(ToShapeId enumeration) {
    return types.enumParts().get(enumeration);
  }

  /** The enum in the type of an enum that lists its known values. */
  public ClassName known(ToShapeId enumeration) {
    return type(enumeration).nestedClass("Known");
  }

  /** The name of a structure's member as accessor, setter and field, of a union's as factory. */
  public String member(MemberShape member) {
    return members.members().get(member);
  }

  /**
   * Whether an error's member is the exception's message, called {@code message} in its builder.
   */
  public boolean isMessage(MemberShape member) {
    return members.messages().contains(member.getId());
  }

  /** The constant of an enum's value, or that holds the schema of another shape's member. */
  public String constant(MemberShape member) {
    return members.constants().get(member);
  }

  /** The type of a shape's values, boxed; without nullness, but for elements of sparse ones. */
  public TypeName javaType(Shape shape) {
    return javaTypes.of(shape);
  }

  /** Whether a structure's member may be null when it is read. */
  public boolean isNullable(MemberShape member) {
    return nullness.isNullable(member);
  }

  /** Whether the structure is the input of an operation. */
  public boolean isInput(ToShapeId structure) {
    return nullness.isInput(structure.toShapeId());
  }

  /**
   * Whether a member of another shape holds the structure, so that it is read within a document.
   */
  public boolean isMember(ToShapeId structure) {
    return targets.include(structure.toShapeId());
  }

  /**
   * Whether readers make an empty one of the structure, where a required member that holds it is
   * left out.
   */
  public boolean isCorrected(ToShapeId structure) {
    return targets.includeAsNeverNull(structure.toShapeId());
  }

  /** Whether a member is bytes or events that are sent or received as they are read. */
  public boolean isStream(MemberShape member) {
    return streams.isStream(member);
  }

  /** Whether a member is events that are sent or received as they are made. */
  public boolean isEvents(MemberShape member) {
    return streams.isEvents(member);
  }

  /** The member of an input or output that is a stream. */
  public Optional<MemberShape> stream(Shape structure) {
    return streams.in(structure);
  }

  /** Whether each operation has a type of its own for this output, which is an input too. */
  public boolean isSplit(ToShapeId output) {
    return streams.isSplit(output.toShapeId());
  }

  /** The simple names of the types in the model's package, which hide those of java.lang there. */
  public Set<String> modelTypes() {
    return types.claimed();
  }
}
