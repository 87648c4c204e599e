/** The command {@code models}: the miner catalogue for people, and a model's levels ready for a fleet file. */
@NullMarked
package io.hashwatt.cli.fleet;

import org.jspecify.annotations.NullMarked;
