/**
 * Backups on the command line: all that is stored goes into a file, and from a file into an empty database. Both work on
 * the database itself, as the server's settings name it, through {@link io.hashwatt.cli.backup.DatabaseCopies}. The
 * embedded database belongs to the server while it runs; then {@link io.hashwatt.cli.backup.ServerDownload} asks the
 * server for a backup. Either way the file appears under its name only when it is complete and has been checked.
 */
@NullMarked
package io.hashwatt.cli.backup;

import org.jspecify.annotations.NullMarked;
