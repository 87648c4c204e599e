/**
 * Use cases around who may do what, and the record of what was done, in rooms; here they are put together.
 *
 * <p>First comes {@code journal}, which all contexts write to; then {@code access}, which knows tenants, users, keys and sessions. A room
 * uses those before it and the ports, never this package.
 *
 * <p>{@link io.hashwatt.application.tenancy.RunOnce} keeps a repeated request from taking effect twice.
 */
@NullMarked
package io.hashwatt.application.tenancy;

import org.jspecify.annotations.NullMarked;
