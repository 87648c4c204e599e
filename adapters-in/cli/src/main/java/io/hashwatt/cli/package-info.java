/**
 * The command line: arguments in, a table or JSON and an exit code out.
 *
 * <p>{@link io.hashwatt.cli.CommandLineApp} finds the command, and turns whatever goes wrong into one line on standard
 * error: exit code 2 when the input is to blame, 1 when we are. The commands themselves stand in packages by what they
 * are about: {@code plan} holds plan and backtest, {@code demo} shows both on bundled data, {@code fleet} lists miner
 * models, {@code serve} starts the server. They call in-ports only; who implements those is decided where the program is put together.
 */
@NullMarked
package io.hashwatt.cli;

import org.jspecify.annotations.NullMarked;
