package dev.keysmith.randommodels.model;

import java.util.ArrayList;
import java.util.List;

/** Names that have broken generators, among plain ones. */
final class Words {
  private static final List<String> KEYWORDS =
      words(
          "abstract assert boolean break byte case catch char class const continue default do double"
              + " else enum extends false final finally float for goto if implements import"
              + " instanceof int interface long native new null package private protected public"
              + " return short static strictfp super switch synchronized this throw throws"
              + " transient true try void volatile while yield var record sealed permits module"
              + " exports open opens provides requires to transitive uses with when");

  private static final List<String> METHODS =
      words(
          "clone equals finalize getClass hashCode notify notifyAll toString wait addSuppressed"
              + " fillInStackTrace getCause getLocalizedMessage getMessage getStackTrace"
              + " getSuppressed initCause printStackTrace setStackTrace build builder ofValue read"
              + " readMember toBuilder toValue write body cause code errorOf exception isRetryable"
              + " isThrottling message Message requestId serialVersionUID statusCode close call"
              + " attempt value values valueOf ordinal name known of place withEvents"
              + " withResponseBody readInitial events sensitive stream schema encodedBody"
              + " compareTo getDeclaringClass describeConstable errorOfJson errorOfXml castOutput"
              + " readInput readOutput readError operation service toException");

  private static final List<String> LOCALS =
      words(
          "element entry item key list map builder code hash index message other reader response"
              + " member that tokens value writer element1 entry2 item3 list1 map1 key1 copy input"
              + " output options client request event unknown tag result error type id schema SCHEMA"
              + " size i o e in out it self");

  private static final List<String> PLAIN_MEMBERS =
      words(
          "KeyId keyId ARN VPC CSV S SS N M2TM KMSKeyId X509Certificate ETag snake_case __type _2fast"
              + " __x __1 a B a_b aB AB2 URL url2 IPv6Address MD5OfBody camelCase SHOUT_CASE Foo_"
              + " foo__ Class String Object Name ID Id_ Success Type TYPE_ x1 X_1 theQuickBrownFox");

  private static final List<String> JAVA_TYPES =
      words(
          "AutoCloseable Boolean Byte Character CharSequence Class Cloneable Comparable Deprecated"
              + " Double Enum Error Exception Float FunctionalInterface IllegalArgumentException"
              + " IllegalStateException Integer InternalError Iterable Long Math Module"
              + " NullPointerException Number Object Override Package Process Record Runnable Runtime"
              + " RuntimeException SafeVarargs Short StackTraceElement String StringBuilder"
              + " SuppressWarnings System Thread Throwable UnsupportedOperationException Void"
              + " ArrayList Arrays BigDecimal BigInteger Collection Collections CompletableFuture"
              + " CompletionStage Consumer Function Instant LinkedHashMap List Map Objects Optional"
              + " Set Serializable UUID URI Duration Supplier IOException InputStream Iterator"
              + " HashMap Entry");

  private static final List<String> RUNTIME_TYPES =
      words(
          "Blob Builder CallOptions Client ClientBuilder Copies Document ErrorResponse EventSource"
              + " EventStream IntEnum KeysmithException Known MemberSchema Model NonNull NullMarked"
              + " Nullable Operation OperationError OperationSchema Outcome Output Input Parameter"
              + " RequestBody RequestEvents Resource Response ResponseBody Request Schema"
              + " ServiceException ServiceSchema Service Shape ShapeBuilder ShapeReader ShapeSchema"
              + " ShapeWriter StreamShape StringEnum TreeShape Type Unknown UnknownMember"
              + " UnionValue Value ValueReader ValueWriter Credentials EndpointRules Endpoint"
              + " IdempotencyToken HttpTransport Ok Failure Success");

  private static final List<String> PLAIN_TYPES =
      words(
          "Key KeyList alias __listOf __Thing _2Things Foo Foo_ Bar bar_ VPC URLs S3 a B x1 Choice"
              + " ChoiceReader Detail details Widget WIDGETS Tag tagList MapOfString Page Page_2");

  /** For members of structures and unions. */
  static final List<String> MEMBERS =
      weighed(List.of(PLAIN_MEMBERS, PLAIN_MEMBERS, KEYWORDS, METHODS, LOCALS, LOCALS));

  /** For shapes. */
  static final List<String> SHAPES =
      weighed(List.of(PLAIN_TYPES, PLAIN_TYPES, PLAIN_TYPES, JAVA_TYPES, RUNTIME_TYPES));

  /** For operations. */
  static final List<String> OPERATIONS =
      weighed(
          List.of(
              words(
                  "GetKey PutKey ListKeys decrypt Notify Wait Call Attempt With Close Builder GetClass"
                      + " ToString HashCode Equals Import Delete Do Switch Class New Return Default"
                      + " Operation Outcome _Hidden __2go S3Go AWSThing list Put_It Async Client"),
              JAVA_TYPES,
              PLAIN_TYPES));

  /** For members of enums. */
  static final List<String> ENUM_MEMBERS =
      weighed(
          List.of(
              words(
                  "AES_256 UNKNOWN NAME VALUES VALUE OF KNOWN camelCase CamelCase lower snake_case"
                      + " _2XLARGE __x a A_B aB private static int double SCHEMA valueOf Known Builder"
                      + " serialVersionUID place TLSv1_2 X509 i18n"),
              KEYWORDS));

  /** Names of a service, as the SDK's id or the shape's name. */
  static final List<String> SDK_IDS =
      List.of(
          "KMS",
          "API Gateway",
          "Golden",
          "IoT",
          "SES v2",
          "object",
          "A",
          "Route 53 x",
          "Lex Runtime",
          "Default",
          "java",
          "Class",
          "Kms Async");

  private Words() {}

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static List<String> weighed(List<List<String>> lists) {
    List<String> all = new ArrayList<>();
    lists.forEach(all::addAll);
    return List.copyOf(all);
  }
}
