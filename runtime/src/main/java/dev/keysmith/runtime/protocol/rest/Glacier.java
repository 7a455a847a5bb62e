package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.ServiceSchema;

/**
 * What Amazon S3 Glacier asks for beyond its model (Amazon S3 Glacier API Reference, "Common
 * Request Headers" and "Uploading an archive").
 */
final class Glacier {
  /** Stands in a path for the account of the credentials. */
  static final String OWN_ACCOUNT = "-";

  private Glacier() {}

  static boolean is(ServiceSchema service) {
    return service.sdkId().equals("Glacier");
  }

  /** Tells the version of the API, which every request must. */
  static void addVersion(HttpRequest.Builder request, ServiceSchema service) {
    PayloadWriter.setUnlessThere(request, "X-Amz-Glacier-Version", service.version());
  }
}
