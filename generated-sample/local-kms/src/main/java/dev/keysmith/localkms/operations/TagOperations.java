package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.ListResourceTags;
import dev.keysmith.sample.kms.model.ListResourceTagsRequest;
import dev.keysmith.sample.kms.model.ListResourceTagsResponse;
import dev.keysmith.sample.kms.model.Tag;
import dev.keysmith.sample.kms.model.TagResource;
import dev.keysmith.sample.kms.model.TagResourceRequest;
import dev.keysmith.sample.kms.model.TagResourceResponse;
import dev.keysmith.sample.kms.model.UntagResource;
import dev.keysmith.sample.kms.model.UntagResourceRequest;
import dev.keysmith.sample.kms.model.UntagResourceResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tags keys. */
final class TagOperations {
  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_VALUE = 256;
  private static final int PAGE = 50;

  private final Keys keys;

  TagOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(TagResource.OPERATION, this::tag)
        .on(UntagResource.OPERATION, this::untag)
        .on(ListResourceTags.OPERATION, this::list);
  }

  private TagResourceResponse tag(TagResourceRequest in) {
    Map<String, String> tags = checked(Checks.required("tags", in.tags()));
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    key.lifecycle().requireKept();
    key.tags().put(tags);
    return TagResourceResponse.builder().build();
  }

  private UntagResourceResponse untag(UntagResourceRequest in) {
    List<String> tagKeys = Checks.required("tagKeys", in.tagKeys());
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    key.lifecycle().requireKept();
    key.tags().remove(tagKeys);
    return UntagResourceResponse.builder().build();
  }

  private ListResourceTagsResponse list(ListResourceTagsRequest in) {
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    TreeMap<String, Tag> tags = new TreeMap<>();
    key.tags().all().forEach((name, value) -> tags.put(name, tag(name, value)));
    Page<Tag> page = Page.of(tags, in.limit(), PAGE, in.marker());
    return ListResourceTagsResponse.builder()
        .tags(page.items())
        .nextMarker(page.nextMarker())
        .truncated(page.truncated())
        .build();
  }

  private static Tag tag(String name, String value) {
    return Tag.builder().tagKey(name).tagValue(value).build();
  }

  /** The tags as a map; one key twice is refused. */
  static Map<String, String> checked(List<Tag> tags) {
    Map<String, String> checked = new LinkedHashMap<>();
    for (Tag tag : tags) {
      Checks.length("tagKey", tag.tagKey(), 1, LONGEST_KEY);
      Checks.length("tagValue", tag.tagValue(), 0, LONGEST_VALUE);
      if (checked.put(tag.tagKey(), tag.tagValue()) != null) {
        throw Faults.tag("Duplicate tag keys");
      }
    }
    return checked;
  }
}
