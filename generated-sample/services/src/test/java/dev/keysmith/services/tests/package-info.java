/** Holds the clients of services that really exist against servers and the official SDK. */
@NullMarked
package dev.keysmith.services.tests;

import org.jspecify.annotations.NullMarked;
