/**
 * The database of a server: where it is, brought up to date, a pool of connections to it and JPA over that.
 *
 * <p>{@link io.hashwatt.server.database.Database} opens it all, before and beside the rest of the start, since both take
 * time; {@link io.hashwatt.server.database.DatabaseBeans} gives it to whoever makes use cases.
 */
@NullMarked
package io.hashwatt.server.database;

import org.jspecify.annotations.NullMarked;
