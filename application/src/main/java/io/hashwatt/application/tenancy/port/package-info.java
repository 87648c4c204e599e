/** What the tenancy use cases need from outside: stores, a source of secrets, and a way to hash passwords. */
@NullMarked
package io.hashwatt.application.tenancy.port;

import org.jspecify.annotations.NullMarked;
