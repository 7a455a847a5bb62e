package dev.keysmith.runtime.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body that is a file, of the length that it has when the body is made. */
final class FileBody implements RequestBody {
  private final Path file;
  private final long length;

  private FileBody(Path file, long length) {
    this.file = file;
    this.length = length;
  }

  static FileBody of(Path file) {
    try {
      return new FileBody(file, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
