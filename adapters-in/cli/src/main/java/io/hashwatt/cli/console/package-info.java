/**
 * What every command needs to talk to a terminal: where it writes, how wide and colourful that is, tables, numbers and
 * local times for people, and the one line that says what is wrong with the input.
 *
 * <p>Programs get JSON and never see anything from here but {@link io.hashwatt.cli.console.InputError}.
 */
@NullMarked
package io.hashwatt.cli.console;

import org.jspecify.annotations.NullMarked;
