package dev.keysmith.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What protocols must know of an operation beside its name: the schemas of its messages, the HTTP
 * binding, and what traits ask of the call. A constant of the generated operation, which each
 * {@code with} method changes: they are for its initializer only.
 */
public final class OperationSchema {
  private static final String UNIT = "smithy.api#Unit";

  private final ShapeSchema input;
  private final ShapeSchema output;
  private String method = "POST";
  private String uri = "/";
  private @Nullable String hostPrefix;
  private boolean unsigned;
  private boolean unsignedPayload;
  private boolean contentMd5;
  private boolean checksumRequired;
  private @Nullable String checksumAlgorithmMember;
  private @Nullable String checksumModeMember;
  private boolean unwrappedOutput;
  private String[] responseChecksums = {};
  private String[] compressions = {};
  private String[] contextMembers = {};
  private Object[] staticContext = {};
  private @Nullable String endpointMember;
  private @Nullable String headerName;
  private @Nullable String headerValue;
  private @Nullable String labelMember;
  private @Nullable String labelDefault;
  private @Nullable String pathLabel;
  private boolean treeHash;
  private @Nullable String streamMember;
  private @Nullable String streamMediaType;
  private boolean requiresLength;
  private boolean streamsOutput;
  private boolean sendsEvents;
  private boolean receivesEvents;

  private OperationSchema(ShapeSchema input, ShapeSchema output) {
    this.input = input;
    this.output = output;
  }

  public static OperationSchema of(ShapeSchema input, ShapeSchema output) {
    return new OperationSchema(input, output);
  }

  /**
   * Sets the HTTP binding, {@code smithy.api#http}.
   *
   * @param uri the pattern with its labels, and the query parameters that are always sent: {@code
   *     /{Bucket}/{Key+}?x-id=GetObject}
   */
  public OperationSchema withHttp(String method, String uri) {
    this.method = method;
    this.uri = uri;
    return this;
  }

  /**
   * Sets what goes before the host's name, {@code smithy.api#endpoint}: {@code {account}.data.}.
   */
  public OperationSchema withHostPrefix(String template) {
    this.hostPrefix = template;
    return this;
  }

  /** Sets that the operation is not signed: an empty {@code smithy.api#auth}. */
  public OperationSchema withoutSignature() {
    this.unsigned = true;
    return this;
  }

  /** Sets that the signature leaves the body out, {@code aws.auth#unsignedPayload}. */
  public OperationSchema withUnsignedPayload() {
    this.unsignedPayload = true;
    return this;
  }

  /**
   * Sets that a request must have a {@code Content-MD5}: {@code smithy.api#httpChecksumRequired},
   * and {@code aws.protocols#httpChecksum} that requires a checksum and lets nobody choose it.
   */
  public OperationSchema withContentMd5() {
    this.contentMd5 = true;
    return this;
  }

  /**
   * Sets that the root element of the output's XML is its only member, {@code
   * aws.customizations#s3UnwrappedXmlOutput}.
   */
  public OperationSchema withUnwrappedOutput() {
    this.unwrappedOutput = true;
    return this;
  }

  /**
   * Sets that a request may have a checksum whose algorithm can be chosen, {@code
   * aws.protocols#httpChecksum}.
   *
   * @param algorithmMember the input's member that names the algorithm
   * @param required whether a request must have one even when the member is not set
   */
  public OperationSchema withRequestChecksum(String algorithmMember, boolean required) {
    this.checksumAlgorithmMember = algorithmMember;
    this.checksumRequired = required;
    return this;
  }

  /**
   * Sets that a response may have a checksum, {@code aws.protocols#httpChecksum}.
   *
   * @param modeMember the input's member that asks for it to be checked
   * @param algorithms those that it may have
   */
  public OperationSchema withResponseChecksum(String modeMember, String... algorithms) {
    this.checksumModeMember = modeMember;
    this.responseChecksums = algorithms;
    return this;
  }

  /** Sets how the body may be compressed, best first, {@code smithy.api#requestCompression}. */
  public OperationSchema withCompression(String... encodings) {
    this.compressions = encodings;
    return this;
  }

  /**
   * Sets the members of the input that the endpoint's rules decide by, {@code
   * smithy.rules#contextParam}.
   *
   * @param parametersAndMembers each rule's parameter, and after it the member
   */
  public OperationSchema withContext(String... parametersAndMembers) {
    this.contextMembers = parametersAndMembers;
    return this;
  }

  /**
   * Sets what the endpoint's rules are told for this operation, {@code
   * smithy.rules#staticContextParams}.
   *
   * @param parametersAndValues each rule's parameter, and after it a string, boolean or list of
   *     strings
   */
  public OperationSchema withStaticContext(Object... parametersAndValues) {
    this.staticContext = parametersAndValues;
    return this;
  }

  /** Sets the input's member that holds the URL to send to, in place of the client's endpoint. */
  public OperationSchema withEndpointMember(String member) {
    this.endpointMember = member;
    return this;
  }

  /** Sets a header field that every request has. */
  public OperationSchema withHeader(String name, String value) {
    this.headerName = name;
    this.headerValue = value;
    return this;
  }

  /** Sets what a label is when the input's member is empty. */
  public OperationSchema withLabelDefault(String member, String value) {
    this.labelMember = member;
    this.labelDefault = value;
    return this;
  }

  /**
   * Sets that a label's value may be a path, of which the last part is meant, as Amazon Route 53
   * gives its ids: {@code /hostedzone/Z1}.
   */
  public OperationSchema withPathLabel(String member) {
    this.pathLabel = member;
    return this;
  }

  /** Sets that requests tell the SHA-256 tree hash of their body, as Amazon Glacier demands. */
  public OperationSchema withTreeHash() {
    this.treeHash = true;
    return this;
  }

  /**
   * Sets that a member of the input is a stream of bytes, {@code smithy.api#streaming}.
   *
   * @param member the member's name, for messages
   * @param mediaType what {@code smithy.api#mediaType} says of it, or null
   * @param requiresLength whether its length must be known before it is sent, {@code
   *     smithy.api#requiresLength}
   */
  public OperationSchema withRequestStream(
      String member, @Nullable String mediaType, boolean requiresLength) {
    this.streamMember = member;
    this.streamMediaType = mediaType;
    this.requiresLength = requiresLength;
    return this;
  }

  /** Sets that a member of the output is a stream of bytes. */
  public OperationSchema withResponseStream() {
    this.streamsOutput = true;
    return this;
  }

  /**
   * Sets that a member of the input is a stream of events, {@code smithy.api#streaming}.
   *
   * @param member the member's name, for messages
   */
  public OperationSchema withRequestEvents(String member) {
    this.streamMember = member;
    this.sendsEvents = true;
    return this;
  }

  /** Sets that a member of the output is a stream of events. */
  public OperationSchema withResponseEvents() {
    this.streamsOutput = true;
    this.receivesEvents = true;
    return this;
  }

  public ShapeSchema input() {
    return input;
  }

  public ShapeSchema output() {
    return output;
  }

  /** Whether the model gives the operation an input at all. */
  public boolean hasInput() {
    return !input.id().equals(UNIT);
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The pattern of path and query, with labels in braces. */
  public String uri() {
    return uri;
  }

  /** What goes before the host's name, with labels in braces, or null. */
  public @Nullable String hostPrefix() {
    return hostPrefix;
  }

  /** Whether requests are sent without a signature. */
  public boolean unsigned() {
    return unsigned;
  }

  /** Whether the signature leaves the body out. */
  public boolean unsignedPayload() {
    return unsignedPayload;
  }

  /** Whether a request must have a {@code Content-MD5}, unless it has another checksum. */
  public boolean contentMd5() {
    return contentMd5;
  }

  /** Whether a request must have a checksum even when its input names no algorithm. */
  public boolean checksumRequired() {
    return checksumRequired;
  }

  /** The input's member that names the request's checksum algorithm, or null. */
  public @Nullable String checksumAlgorithmMember() {
    return checksumAlgorithmMember;
  }

  /** The input's member that asks for the response's checksum to be checked, or null. */
  public @Nullable String checksumModeMember() {
    return checksumModeMember;
  }

  /** How many algorithms a response's checksum may have. */
  public int responseChecksumCount() {
    return responseChecksums.length;
  }

  /** An algorithm that a response's checksum may have. */
  public String responseChecksum(int index) {
    return responseChecksums[index];
  }

  /** Whether the operation has a say in where its requests go. */
  public boolean hasContext() {
    return contextMembers.length > 0 || staticContext.length > 0;
  }

  /** Parameters of the endpoint's rules, each followed by the member of the input that it is. */
  public List<String> contextMembers() {
    return List.of(contextMembers);
  }

  /** Parameters of the endpoint's rules, each followed by its value for this operation. */
  public List<Object> staticContext() {
    return List.of(staticContext);
  }

  /** The input's member that holds the URL to send to, or null. */
  public @Nullable String endpointMember() {
    return endpointMember;
  }

  /** The name of the header field that every request has, or null. */
  public @Nullable String headerName() {
    return headerName;
  }

  /** The value of the header field that every request has. */
  public @Nullable String headerValue() {
    return headerValue;
  }

  /** What the label of this member is when the input leaves it empty, or null. */
  public @Nullable String labelDefault(String member) {
    return member.equals(labelMember) ? labelDefault : null;
  }

  /** Whether of the label of this member the last part is meant when it is a path. */
  public boolean isPathLabel(String member) {
    return member.equals(pathLabel);
  }

  /** Whether requests tell the SHA-256 tree hash of their body. */
  public boolean treeHash() {
    return treeHash;
  }

  /** Whether the root element of the output's XML is its only member. */
  public boolean unwrappedOutput() {
    return unwrappedOutput;
  }

  /** The name of the input's member that is a stream of bytes or events, or null. */
  public @Nullable String streamMember() {
    return streamMember;
  }

  /** The media type of the input's stream, or null. */
  public @Nullable String streamMediaType() {
    return streamMediaType;
  }

  /** Whether the length of the input's stream must be known before it is sent. */
  public boolean requiresLength() {
    return requiresLength;
  }

  /** Whether a member of the output is a stream of bytes or events. */
  public boolean streamsOutput() {
    return streamsOutput;
  }

  /** Whether a member of the input is a stream of events. */
  public boolean sendsEvents() {
    return sendsEvents;
  }

  /** Whether a member of the output is a stream of events. */
  public boolean receivesEvents() {
    return receivesEvents;
  }

  /** Whether the body may be compressed in this way. */
  public boolean allowsCompression(String encoding) {
    for (String each : compressions) {
      if (each.equals(encoding)) {
        return true;
      }
    }
    return false;
  }
}
