/** Backups between all databases there are, of rows that fill every table. */
@NullMarked
package io.hashwatt.persistence.backup;

import org.jspecify.annotations.NullMarked;
