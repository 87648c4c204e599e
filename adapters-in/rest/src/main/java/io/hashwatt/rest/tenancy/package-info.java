/** Routes around who may do what: sessions, tenants, users, API keys, and the record of what was done. */
@NullMarked
package io.hashwatt.rest.tenancy;

import org.jspecify.annotations.NullMarked;
