/**
 * Tests of the packaged KMS model: that it loads and is documented, and, where the real model is at
 * hand, that it says the same in other words.
 */
package dev.keysmith.models;
