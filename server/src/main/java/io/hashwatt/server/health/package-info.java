/**
 * What {@code /health/live} and {@code /health/ready} tell. A check is a bean that implements MicroProfile's {@code
 * HealthCheck} and carries {@code @Liveness} or {@code @Readiness}; a new one needs no entry anywhere.
 */
@NullMarked
package io.hashwatt.server.health;

import org.jspecify.annotations.NullMarked;
