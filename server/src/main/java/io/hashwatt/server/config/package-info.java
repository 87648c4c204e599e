/**
 * The settings of a server: which there are, where they come from, and what is refused.
 *
 * <p>{@link io.hashwatt.server.config.ConfigKey} lists them all, one line each; {@code docs/configuration.md} says the same
 * to people, and a test compares the two. They are read through MicroProfile Config: options of the command line win over
 * environment variables, those over the file, the file over the defaults. {@link io.hashwatt.server.config.Settings} has
 * checked every value before anything starts, so that a mistake is one line at the beginning and no surprise at night.
 */
@NullMarked
package io.hashwatt.server.config;

import org.jspecify.annotations.NullMarked;
