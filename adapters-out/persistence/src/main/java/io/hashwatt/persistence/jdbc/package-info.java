/**
 * Plain JDBC without its ceremony, for stores whose rows come in bulk or need a statement of their own.
 *
 * <p>{@link io.hashwatt.persistence.jdbc.Sql} runs one statement on the connection of a unit of work, {@link
 * io.hashwatt.persistence.jdbc.Row} hands out a row's columns one after the other, {@link
 * io.hashwatt.persistence.jdbc.Json} and {@link io.hashwatt.persistence.jdbc.Deflated} turn what is read as a whole into
 * one column. A statement is one constant text that H2 and PostgreSQL both understand.
 */
@NullMarked
package io.hashwatt.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
