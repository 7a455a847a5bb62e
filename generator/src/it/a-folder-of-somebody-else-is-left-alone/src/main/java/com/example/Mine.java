package com.example;

/** Not made by the plugin. */
public final class Mine {}
