package com.example;

import com.example.library.LibraryClient;
import com.example.library.model.LendBookError;
import com.example.library.model.NoSuchBook;
import java.time.Instant;

/** A program on the client, as a user would write it. */
public final class Lender {
  private Lender() {}

  static Instant lend(LibraryClient library, String title) {
    try {
      return library.lendBook(in -> in.title(title)).due();
    } catch (NoSuchBook e) {
      return Instant.EPOCH;
    }
  }

  static String what(LendBookError error) {
    return error instanceof NoSuchBook ? "there is none" : "something else";
  }
}
