package dev.keysmith.runtime.config;

/** Where settings come from. */
public interface ConfigSource {}
