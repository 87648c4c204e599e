/**
 * The database's schema, as numbered steps from one release to the next.
 *
 * <p>{@code db/migration/common} is SQL that H2 and PostgreSQL both understand; {@code db/migration/postgresql} adds what
 * only PostgreSQL can: the rights of the application's role and row-level security, the second fence between tenants.
 * Versions are the minute a step was written ({@code V20261124_0900__tenancy.sql}), so that two people who write one at
 * the same time do not collide. {@link io.hashwatt.migrations.Migrator} brings a database up to date.
 */
@NullMarked
package io.hashwatt.migrations;

import org.jspecify.annotations.NullMarked;
