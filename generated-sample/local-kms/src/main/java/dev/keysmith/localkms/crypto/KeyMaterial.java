package dev.keysmith.localkms.crypto;

/** What a key is made of. None of it is ever shown. */
public sealed interface KeyMaterial permits SymmetricMaterial, PairMaterial, MacMaterial {}
