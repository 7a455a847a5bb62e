/** What the double promises, over both ways in and with the official SDK. */
@NullMarked
package dev.keysmith.localkms;

import org.jspecify.annotations.NullMarked;
