/**
 * The demo: recorded prices from Texas and Germany, two made-up sites, and the same two commands that anybody can run on
 * their own files. It writes those files too, so that the next step is to change one of them.
 *
 * <p>Where the numbers come from is said in {@code SOURCES.md} beside them.
 */
@NullMarked
package io.hashwatt.cli.demo;

import org.jspecify.annotations.NullMarked;
