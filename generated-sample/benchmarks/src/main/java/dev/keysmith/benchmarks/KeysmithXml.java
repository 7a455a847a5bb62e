package dev.keysmith.benchmarks;

import dev.keysmith.runtime.codec.xml.XmlReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runtime's codec, driven as generated code drives it. */
final class KeysmithXml implements XmlCandidate {
  private static final MemberSchema CONTENTS =
      MemberSchema.list("Contents", MemberSchema.of("member", MemberSchema.STRUCTURE))
          .withXmlFlattened();
  private static final ShapeSchema SCHEMA =
      ShapeSchema.structure(
          "bench#Listing",
          MemberSchema.of("IsTruncated", MemberSchema.BOOLEAN),
          CONTENTS,
          MemberSchema.of("Name", MemberSchema.STRING));

  @Override
  public List<XmlItem> read(byte[] document) {
    Listing listing = new Listing();
    XmlReader in = new XmlReader(document);
    in.readStruct(SCHEMA, listing);
    in.end();
    return listing.items;
  }

  /** The builder of a listing; a class, since generated code has no lambda. */
  private static final class Listing implements ShapeBuilder {
    private final List<XmlItem> items = new ArrayList<>();

    @Override
    public void readMember(int index, ShapeReader reader) {
      if (index == 1) {
        reader.beginList(CONTENTS);
        while (reader.nextElement(CONTENTS)) {
          items.add(new Item().read(reader));
        }
      }
    }
  }

  /** The builder of an item. */
  private static final class Item implements ShapeBuilder {
    private static final MemberSchema KEY = MemberSchema.of("Key", MemberSchema.STRING);
    private static final MemberSchema MODIFIED =
        MemberSchema.of("LastModified", MemberSchema.TIMESTAMP);
    private static final MemberSchema ETAG = MemberSchema.of("ETag", MemberSchema.STRING);
    private static final MemberSchema SIZE = MemberSchema.of("Size", MemberSchema.LONG);
    private static final MemberSchema CLASS = MemberSchema.of("StorageClass", MemberSchema.ENUM);
    private static final ShapeSchema SCHEMA =
        ShapeSchema.structure("bench#Item", KEY, MODIFIED, ETAG, SIZE, CLASS);

    private @Nullable String key;
    private @Nullable Instant lastModified;
    private @Nullable String etag;
    private long size;
    private @Nullable String storageClass;

    XmlItem read(ShapeReader reader) {
      reader.readStruct(SCHEMA, this);
      return new XmlItem(key, lastModified, etag, size, storageClass);
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      switch (index) {
        case 0 -> key = reader.readString(KEY);
        case 1 -> lastModified = reader.readTimestamp(MODIFIED);
        case 2 -> etag = reader.readString(ETAG);
        case 3 -> size = reader.readLong(SIZE);
        default -> storageClass = reader.readString(CLASS);
      }
    }
  }
}
