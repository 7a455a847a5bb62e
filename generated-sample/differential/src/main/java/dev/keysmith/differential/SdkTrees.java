package dev.keysmith.differential;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.utils.DateUtils;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Trees of {@link RandomTrees} to and from the official SDK's objects, by the SDK's own field
 * descriptions.
 */
public final class SdkTrees {
  private SdkTrees() {}

  /**
   * Fills a builder of the SDK; a member that it does not have is an error. Where two buckets and
   * keys are in play it calls one of them the destination.
   */
  public static void fill(SdkPojo builder, Map<String, Object> tree) {
    Map<String, SdkField<?>> fields = new LinkedHashMap<>();
    builder.sdkFields().forEach(field -> fields.put(name(field), field));
    tree.forEach(
        (name, value) -> {
          SdkField<?> field = fields.getOrDefault(name, fields.get("Destination" + name));
          if (field == null) {
            throw new IllegalArgumentException("the SDK knows no member " + name);
          }
          field.set(builder, sdkValue(field, value));
        });
  }

  /** Some numbers are texts to the SDK, and some texts are numbers or times. */
  @SuppressWarnings("unchecked") // RandomTrees makes no other maps
  private static Object sdkValue(SdkField<?> field, Object value) {
    if (field.marshallingType() == MarshallingType.STRING) {
      return value.toString();
    }
    if (value instanceof String text && field.marshallingType() == MarshallingType.INTEGER) {
      return Integer.valueOf(text);
    }
    if (value instanceof String text && field.marshallingType() == MarshallingType.INSTANT) {
      return DateUtils.parseRfc822Date(text);
    }
    if (value instanceof ByteBuffer bytes) {
      return SdkBytes.fromByteBuffer(bytes);
    }
    if (value instanceof List<?> list) {
      SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(sdkValue(element, each)));
      return copy;
    }
    if (value instanceof Map<?, ?> map && field.constructor() != null) {
      SdkPojo nested = field.constructor().get();
      fill(nested, (Map<String, Object>) map);
      return ((Buildable) nested).build();
    }
    if (value instanceof Map<?, ?> map) {
      SdkField<?> element = field.getTrait(MapTrait.class).valueFieldInfo();
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(key, sdkValue(element, each)));
      return copy;
    }
    return value;
  }

  /** The model's name: the SDK's own is another where that would be a word of Java. */
  private static String name(SdkField<?> field) {
    return field.memberName().equals("NUL") ? "NULL" : field.memberName();
  }

  /** The members that are set. */
  public static Map<String, Object> tree(SdkPojo pojo) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (SdkField<?> field : pojo.sdkFields()) {
      Object value = field.getValueOrDefault(pojo);
      if (value != null
          && !(value instanceof SdkAutoConstructList)
          && !(value instanceof SdkAutoConstructMap)) {
        tree.put(name(field), plain(value));
      }
    }
    return tree;
  }

  private static Object plain(Object value) {
    if (value instanceof SdkBytes bytes) {
      return ByteBuffer.wrap(bytes.asByteArray());
    }
    if (value instanceof SdkPojo pojo) {
      return tree(pojo);
    }
    if (value instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(SdkTrees::plain).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put((String) key, plain(each)));
      return copy;
    }
    return value;
  }
}
