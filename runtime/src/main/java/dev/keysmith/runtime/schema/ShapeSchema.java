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
    for (MemberSchema member : members) {
      if (member.name().equals(name)) {
        return member;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return id;
  }
}
