/** Planning, put together, with the two workers that run beside the requests: re-planning and back-tests. */
@NullMarked
package io.hashwatt.server.plan;

import org.jspecify.annotations.NullMarked;
