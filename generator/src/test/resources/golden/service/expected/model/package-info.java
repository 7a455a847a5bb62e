/** Operations, shapes and errors of Golden. */
@NullMarked
package com.example.model;

import org.jspecify.annotations.NullMarked;
