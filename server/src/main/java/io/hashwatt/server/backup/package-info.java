/** Backups wired: of the database that the command line's settings name, and of the running server's own. */
@NullMarked
package io.hashwatt.server.backup;

import org.jspecify.annotations.NullMarked;
