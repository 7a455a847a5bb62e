package dev.keysmith.runtime.value;

/** Placeholder until the value tree lands; see DESIGN for the tags. */
public interface Value {
  interface Structure extends Value {}
}
