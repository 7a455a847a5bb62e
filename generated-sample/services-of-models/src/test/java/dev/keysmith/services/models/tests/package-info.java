/**
 * Holds the clients of whole AWS services, generated from models that the builder of this project
 * has beside it, against an open server and the official SDK.
 */
@NullMarked
package dev.keysmith.services.models.tests;

import org.jspecify.annotations.NullMarked;
