/** Databases for tests, of this module and of others. */
@NullMarked
package io.hashwatt.migrations;

import org.jspecify.annotations.NullMarked;
