/** The command line. */
@NullMarked
package io.hashwatt.cli;

import org.jspecify.annotations.NullMarked;
