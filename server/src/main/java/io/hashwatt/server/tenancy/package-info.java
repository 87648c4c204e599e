/**
 * Tenancy, put together: who gets which store, how passwords are hashed and where secrets come from, and what happens on
 * the very first start.
 */
@NullMarked
package io.hashwatt.server.tenancy;

import org.jspecify.annotations.NullMarked;
