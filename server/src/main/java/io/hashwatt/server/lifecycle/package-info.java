/**
 * What runs beside the requests. Every bean that is a {@link io.hashwatt.server.lifecycle.Worker} is started when the
 * server is ready, and stopped when it has finished its requests but still has its database.
 */
@NullMarked
package io.hashwatt.server.lifecycle;

import org.jspecify.annotations.NullMarked;
