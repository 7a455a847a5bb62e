/**
 * Where a service is reached: the parts that compiled endpoint rules are made of.
 *
 * <p>The generator compiles a service's {@code @endpointRuleSet} to a class without an interpreter:
 *
 * <pre>{@code
 * final class KmsEndpointRules implements EndpointResolver {
 *   @Override
 *   public Endpoint resolve(EndpointParameters parameters) {
 *     String endpoint = parameters.endpoint();              // SDK::Endpoint, null when not set
 *     if (endpoint != null) {                               // isSet
 *       if (parameters.useFips()) {                         // AWS::UseFIPS
 *         throw EndpointRules.error("Invalid Configuration: FIPS and custom endpoint are not supported");
 *       }
 *       if (parameters.useDualStack()) { ... }              // AWS::UseDualStack
 *       return Endpoint.parse(endpoint);
 *     }
 *     String region = parameters.region();                  // AWS::Region
 *     if (region != null) {
 *       Partition partition = EndpointRules.partition(region); // aws.partition; never null
 *       if (partition.supportsFIPS()) { ... }               // getAttr(x, "a") is x.a()
 *       return Endpoint.parse("https://kms.".concat(region).concat(".").concat(partition.dnsSuffix()));
 *     }
 *     throw EndpointRules.error("Invalid Configuration: Missing Region");
 *   }
 * }
 * }</pre>
 *
 * <p>What each part of a rule set becomes:
 *
 * <ul>
 *   <li>built-in parameters: {@code parameters.region()}, {@code endpoint()} ({@code @Nullable
 *       String}), {@code useFips()}, {@code useDualStack()} ({@code boolean}); all others by their
 *       name in the rule set: {@code parameters.string("Bucket")} ({@code @Nullable String}),
 *       {@code parameters.bool("Accelerate")} ({@code @Nullable Boolean}), {@code
 *       parameters.strings("Names")} ({@code @Nullable List<String>}); defaults are the compiled
 *       rules' business;
 *   <li>{@code isSet(x)}: {@code x != null}; {@code not}, {@code booleanEquals}, {@code
 *       stringEquals}: Java;
 *   <li>{@code aws.partition(r)}: {@link EndpointRules#partition}, a {@link Partition};
 *   <li>{@code aws.parseArn(v)}: {@link EndpointRules#parseArn}, a {@code @Nullable} {@link Arn};
 *       {@code getAttr(arn, "resourceId[1]")}: {@code EndpointRules.element(arn.resourceId(), 1)},
 *       {@code @Nullable String};
 *   <li>{@code parseURL(v)}: {@link EndpointRules#parseUrl}, a {@code @Nullable} {@link RuleUrl};
 *   <li>{@code substring(v, start, stop, reverse)}: {@link EndpointRules#substring},
 *       {@code @Nullable String};
 *   <li>{@code isValidHostLabel(v, dots)}, {@code aws.isVirtualHostableS3Bucket(v, dots)}, {@code
 *       uriEncode(v)}: methods of these names in {@link EndpointRules}, {@code
 *       isVirtualHostableS3Bucket} without the prefix;
 *   <li>a template: {@code concat}; an error: {@code throw EndpointRules.error(text)};
 *   <li>an endpoint: {@code Endpoint.parse(url)}, followed, where the rule has them, by {@code
 *       .withHeader("x-name", "value", ...)}, {@code .withAuthScheme("sigv4", signingName,
 *       signingRegion, disableDoubleEncoding)} for each element of the property {@code authSchemes}
 *       (nulls and false for what it leaves out; the first element of {@code signingRegionSet} as
 *       region of {@code sigv4a}), and {@code .withProperty("backend", "S3Express")} for other
 *       properties.
 * </ul>
 */
@NullMarked
package dev.keysmith.runtime.endpoint;

import org.jspecify.annotations.NullMarked;
