/**
 * Backups of the whole database, all tenants in it, that do not depend on which database it is: a zip with one file of
 * JSON lines per table and a manifest that says how many rows each has and what their SHA-256 is.
 *
 * <p>Nothing here knows a table by name. What there is, in which order foreign keys allow it to be filled, and what type a
 * column has is asked of the database ({@link io.hashwatt.persistence.backup.Schema}), so that a table which a later
 * migration adds is in the next backup without anybody thinking of it.
 *
 * <p>{@link io.hashwatt.persistence.backup.JdbcDatabaseDump} reads everything in one snapshot while the server works on.
 * {@link io.hashwatt.persistence.backup.DatabaseRestore} fills an empty database of the same schema in one transaction,
 * from a {@link io.hashwatt.persistence.backup.BackupFile} whose every byte has been checked before. Both stream: memory
 * does not grow with the data. {@link io.hashwatt.persistence.backup.Dialect} is all that differs between H2 and
 * PostgreSQL, among it how the schema's owner sees the rows of all tenants.
 */
@NullMarked
package io.hashwatt.persistence.backup;

import org.jspecify.annotations.NullMarked;
