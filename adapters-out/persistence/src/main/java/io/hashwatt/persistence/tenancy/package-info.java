/**
 * The stores of the tenancy context: tenants, users and keys as JPA entities; tokens, the journal and remembered requests
 * as plain JDBC, because theirs are statements whose count of rows is the answer or rows that are only appended.
 */
@NullMarked
package io.hashwatt.persistence.tenancy;

import org.jspecify.annotations.NullMarked;
