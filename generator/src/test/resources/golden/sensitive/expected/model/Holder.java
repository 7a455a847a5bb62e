package com.example.model;

import dev.keysmith.runtime.codec.value.TreeShape;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.schema.Copies;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holder. */
public final class Holder extends TreeShape {
  private static final MemberSchema OPEN = MemberSchema.of("open", MemberSchema.STRING);
  private static final MemberSchema SECRET = MemberSchema.of("secret", MemberSchema.STRING).withSensitive();
  private static final MemberSchema PASSWORD = MemberSchema.of("password", MemberSchema.STRING).withSensitive();
  private static final MemberSchema KEYS =
      MemberSchema.list("keys", MemberSchema.of("member", MemberSchema.STRING).withSensitive());
  private static final MemberSchema VAULT = MemberSchema.of("vault", MemberSchema.STRUCTURE).withSensitive();
  private static final MemberSchema CHOICE = MemberSchema.of("choice", MemberSchema.UNION);
  static final ShapeSchema SCHEMA = ShapeSchema.structure("golden#Holder", OPEN, SECRET, PASSWORD, KEYS, VAULT, CHOICE);
  private final @Nullable String open;
  private final @Nullable String secret;
  private final @Nullable String password;
  private final @Nullable List<String> keys;
  private final @Nullable Vault vault;
  private final @Nullable Choice choice;

  private Holder(Builder builder) {
    this.open = builder.open;
    this.secret = builder.secret;
    this.password = builder.password;
    this.keys = builder.keys;
    this.vault = builder.vault;
    this.choice = builder.choice;
  }

  /** {@return a builder without any member} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.open = open;
    builder.secret = secret;
    builder.password = password;
    builder.keys = keys;
    builder.vault = vault;
    builder.choice = choice;
    return builder;
  }

  /**
   * The member open.
   * @return null when it is not set
   */
  public @Nullable String open() {
    return open;
  }

  /**
   * The member secret.
   *
   * <p>Sensitive: hidden when printed.
   * @return null when it is not set
   */
  public @Nullable String secret() {
    return secret;
  }

  /**
   * The member password.
   *
   * <p>Sensitive: hidden when printed.
   * @return null when it is not set
   */
  public @Nullable String password() {
    return password;
  }

  /**
   * The member keys.
   * @return null when it is not set
   */
  public @Nullable List<String> keys() {
    return keys;
  }

  /**
   * The member vault.
   * @return null when it is not set
   */
  public @Nullable Vault vault() {
    return vault;
  }

  /**
   * The member choice.
   * @return null when it is not set
   */
  public @Nullable Choice choice() {
    return choice;
  }

  @Override
  public void write(ShapeWriter writer) {
    if (open != null) writer.writeString(OPEN, open);
    if (secret != null) writer.writeString(SECRET, secret);
    if (password != null) writer.writeString(PASSWORD, password);
    if (keys != null) writer.writeStrings(KEYS, keys);
    if (vault != null) writer.writeStruct(VAULT, vault);
    if (choice != null) writer.writeStruct(CHOICE, choice);
  }

  /**
   * {@return what a tree tells} Members that are required may be missing.
   * @param value the tree
   * @throws IllegalArgumentException when it has an unknown member or a value of the wrong kind
   */
  public static Holder ofValue(Value value) {
    return read(ValueReader.of(value));
  }

  static Holder read(ShapeReader reader) {
    Builder builder = new Builder();
    reader.readStruct(SCHEMA, builder);
    return new Holder(builder);
  }

  /** Builds a {@link Holder}. */
  public static final class Builder implements ShapeBuilder {
    private @Nullable String open;
    private @Nullable String secret;
    private @Nullable String password;
    private @Nullable List<String> keys;
    private @Nullable Vault vault;
    private @Nullable Choice choice;

    private Builder() {}

    /**
     * {@return this, with {@link Holder#open()} set}
     * @param open the value, or null for none
     */
    public Builder open(@Nullable String open) {
      this.open = open;
      return this;
    }

    /**
     * {@return this, with {@link Holder#secret()} set}
     * @param secret the value, or null for none
     */
    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      return this;
    }

    /**
     * {@return this, with {@link Holder#password()} set}
     * @param password the value, or null for none
     */
    public Builder password(@Nullable String password) {
      this.password = password;
      return this;
    }

    /**
     * {@return this, with {@link Holder#keys()} set}
     * @param keys the value, or null for none
     */
    public Builder keys(@Nullable List<String> keys) {
      this.keys = keys == null ? null : Copies.list(keys);
      return this;
    }

    /**
     * {@return this, with {@link Holder#keys()} set}
     * @param keys the elements
     */
    public Builder keys(String... keys) {
      this.keys = Copies.listOf(keys);
      return this;
    }

    /**
     * {@return this, with {@link Holder#vault()} set}
     * @param vault the value, or null for none
     */
    public Builder vault(@Nullable Vault vault) {
      this.vault = vault;
      return this;
    }

    /**
     * {@return this, with {@link Holder#choice()} set}
     * @param choice the value, or null for none
     */
    public Builder choice(@Nullable Choice choice) {
      this.choice = choice;
      return this;
    }

    @Override
    public void readMember(int index, ShapeReader reader) {
      MemberSchema member = SCHEMA.member(index);
      switch (index) {
        case 0 -> open = reader.readString(member);
        case 1 -> secret = reader.readString(member);
        case 2 -> password = reader.readString(member);
        case 3 -> keys = reader.readStrings(member, keys);
        case 4 -> vault = Vault.read(reader);
        case 5 -> choice = ChoiceReader.read(reader);
        default -> {}
      }
    }

    /** {@return what has been set} */
    public Holder build() {
      return new Holder(this);
    }
  }
}
