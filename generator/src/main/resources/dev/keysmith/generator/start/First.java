package {programPackage};

import {package}.{client};
import {package}.model.{exception};
import {package}.model.{request};
import {package}.model.{response};
import java.net.URI;

/** A first call of {service}. */
public final class First {
  private First() {}

  /**
   * Calls {operation}.
   *
   * @param args where the service is, such as http://localhost:8080; may be left out where the
   *     model says it
   */
  public static void main(String[] args) {
    {request} request = {request}.builder(){required}.build();
    System.out.println("{operation} is asked with " + request.toValue().toJson());
    if (args.length == 0) {
      System.out.println("and sent to a service when this program is told where one is.");
      return;
    }
    try ({client} client = {client}.builder().endpoint(URI.create(args[0])).build()) {
      {response} response = client.{method}(request);
      System.out.println("and answered with " + response.toValue().toJson());
    } catch ({exception} e) {
      System.out.println("and refused with " + e.code() + ": " + e.getMessage());
    }
  }
}
