/** The use cases. */
@NullMarked
package io.hashwatt.application;

import org.jspecify.annotations.NullMarked;
