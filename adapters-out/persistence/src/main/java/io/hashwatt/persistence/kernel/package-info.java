/** The stores of the kernel: server instances and their leases, and what is due; and how its values are kept in columns. */
@NullMarked
package io.hashwatt.persistence.kernel;

import org.jspecify.annotations.NullMarked;
