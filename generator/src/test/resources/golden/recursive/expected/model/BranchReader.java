package com.example.model;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Branch}, of which exactly one member is set. */
final class BranchReader implements ShapeBuilder {
  static final MemberSchema TREE = MemberSchema.of("tree", MemberSchema.STRUCTURE);
  static final MemberSchema BRANCHES = MemberSchema.list("branches", MemberSchema.of("member", MemberSchema.UNION));
  static final ShapeSchema SCHEMA = ShapeSchema.union("golden#Branch", TREE, BRANCHES);
  private @Nullable Branch union;

  private BranchReader() {}

  static Branch read(ShapeReader reader) {
    BranchReader read = new BranchReader();
    reader.readStruct(SCHEMA, read);
    if (read.union == null) {
      throw reader.error("Branch needs one member, but none is set");
    }
    return read.union;
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (union != null) {
      throw reader.error("Branch needs one member, but two are set");
    }
    switch (index) {
      case 0 -> union = new Branch.Tree(Tree.read(reader));
      case 1 -> {
        List<Branch> list = new ArrayList<>();
        reader.beginList(BRANCHES);
        while (reader.nextElement(BRANCHES)) {
          list.add(BranchReader.read(reader));
        }
        union = new Branch.Branches(Collections.unmodifiableList(list));
      }
      default -> union = new Branch.Unknown(reader.readUnknown());
    }
  }
}
