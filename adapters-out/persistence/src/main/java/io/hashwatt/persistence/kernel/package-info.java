/** The stores of the kernel: server instances and their leases, and what is due. */
@NullMarked
package io.hashwatt.persistence.kernel;

import org.jspecify.annotations.NullMarked;
