package dev.keysmith.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * A structure or union: its shape id and members in the model's order. A private constant of the
 * generated class.
 */
public final class ShapeSchema {
  private final String id;
  private final boolean union;
  private final MemberSchema[] members;
  private volatile @Nullable NameTable names;

  private ShapeSchema(String id, boolean union, MemberSchema[] members) {
    this.id = id;
    this.union = union;
    this.members = members;
    for (int i = 0; i < members.length; i++) {
      members[i].placeAt(i);
    }
  }

  /** A structure; each member belongs to this schema alone. */
  public static ShapeSchema structure(String id, MemberSchema... members) {
    return new ShapeSchema(id, false, members);
  }

  /** A union; each member belongs to this schema alone. */
  public static ShapeSchema union(String id, MemberSchema... members) {
    return new ShapeSchema(id, true, members);
  }

  /** The shape id, such as {@code com.amazonaws.kms#DecryptRequest}. */
  public String id() {
    return id;
  }

  public boolean isUnion() {
    return union;
  }

  public int size() {
    return members.length;
  }

  public MemberSchema member(int index) {
    return members[index];
  }

  /** The member of this name in the model, or null. */
  public @Nullable MemberSchema member(String name) {
    int index = indexOf(name);
    return index < 0 ? null : members[index];
  }

  /** The place of the member of this name in the model, or -1. */
  public int indexOf(String name) {
    for (int i = 0; i < members.length; i++) {
      if (members[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** How codecs find members by the bytes of their names. Made at first use. */
  public NameTable names() {
    NameTable table = names;
    if (table == null) {
      table = new NameTable(members);
      names = table;
    }
    return table;
  }

  /**
   * The exception of a builder that was not given all that the model requires; it names each member
   * without a value.
   *
   * @param membersAndValues each required member and after it what the builder holds
   */
  public IllegalStateException missing(@Nullable Object... membersAndValues) {
    StringBuilder message = new StringBuilder(id).append(" needs ");
    String separator = "";
    for (int i = 0; i < membersAndValues.length; i += 2) {
      if (membersAndValues[i + 1] == null) {
        message.append(separator).append(membersAndValues[i]);
        separator = ", ";
      }
    }
    return new IllegalStateException(message.toString());
  }

  @Override
  public String toString() {
    return id;
  }
}
