package dev.keysmith.runtime.endpoint;

/** What endpoint rules decide on. */
public final class EndpointParameters {}
