/**
 * The REST API under {@code /api/v1}: JSON in, one in-port called, JSON or a problem (RFC 9457) out.
 *
 * <p>Resources stand in packages by context and are thin: they read a request into a command, call the use case and write
 * its outcome. What all of them share, such as problems, pages and the actor of a request, is in {@code http}. What a
 * client sees is laid down first in {@code docs/openapi.yaml} and explained in {@code docs/api.md}.
 */
@NullMarked
package io.hashwatt.rest;

import org.jspecify.annotations.NullMarked;
