/**
 * The unit of work on a relational database: one transaction, one connection, one tenant.
 *
 * <p>{@link io.hashwatt.persistence.jpa.JpaPersistence} is made once, over a pool of connections. {@link
 * io.hashwatt.persistence.jpa.JpaUnitOfWork} opens the transaction, tells PostgreSQL the tenant for row-level security
 * and binds what is open to the running code; stores find it through {@link
 * io.hashwatt.persistence.jpa.CurrentUnitOfWork}, which hands it out for that tenant only. JPA and JDBC share the
 * connection, so that aggregates and bulk rows are stored together or not at all.
 */
@NullMarked
package io.hashwatt.persistence.jpa;

import org.jspecify.annotations.NullMarked;
