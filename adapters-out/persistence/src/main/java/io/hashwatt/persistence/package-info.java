/**
 * Where everything is kept: a relational database, H2 or PostgreSQL.
 *
 * <p>Each context's stores are in a package of its name and know no other context's tables. Every statement names the
 * tenant, and the unit of work in {@code jpa} refuses one of another tenant; on PostgreSQL row-level security stands
 * behind that. {@link io.hashwatt.persistence.JpaStores} hands all of them out.
 */
@NullMarked
package io.hashwatt.persistence;

import org.jspecify.annotations.NullMarked;
