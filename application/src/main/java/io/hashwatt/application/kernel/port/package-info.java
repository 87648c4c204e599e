/** What the kernel needs from outside: leases of server instances, and the table of what is due. */
@NullMarked
package io.hashwatt.application.kernel.port;

import org.jspecify.annotations.NullMarked;
