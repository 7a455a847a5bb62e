package dev.keysmith.runtime.retry;

import dev.keysmith.runtime.http.DeadlineExceededException;
import dev.keysmith.runtime.http.HttpFormatException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Which faults of the transport may pass by themselves. Loaded when there is one. */
final class Faults {
  private Faults() {}

  /** All but those that sending again cannot mend, and those that the caller asked for. */
  static boolean isPassing(IOException fault) {
    return !(fault instanceof DeadlineExceededException
        || fault instanceof HttpFormatException
        || fault instanceof ClosedByInterruptException
        || isInterrupt(fault)
        || isUntrustedPeer(fault));
  }

  private static boolean isInterrupt(IOException fault) {
    return fault instanceof InterruptedIOException && !(fault instanceof SocketTimeoutException);
  }

  private static boolean isUntrustedPeer(@Nullable Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof CertificateException || at instanceof SSLPeerUnverifiedException) {
        return true;
      }
    }
    return false;
  }
}
