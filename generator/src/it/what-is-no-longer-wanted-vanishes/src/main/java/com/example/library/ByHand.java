package com.example.library;

/** In a package that is generated, but in a folder that is not. */
public final class ByHand {}
