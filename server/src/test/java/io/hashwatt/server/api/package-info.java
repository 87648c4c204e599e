/**
 * The API of a running server, as the world outside may use and misuse it.
 *
 * <p>{@link io.hashwatt.server.api.OpenApi} reads {@code docs/openapi.yaml}: what is promised. {@link
 * io.hashwatt.server.api.RouteTable} says of each operation who may do it and how a good request looks; {@link
 * io.hashwatt.server.api.RouteWalkTest} walks all of them with everything that can be wrong with a request. {@link
 * io.hashwatt.server.api.World} is a tenant that has one of everything, for the routes to be about. A new route fails the walk
 * until it is described and has its line in the table.
 *
 * <p>{@link io.hashwatt.server.api.OpenApiExamplesTest} and {@link io.hashwatt.server.api.ApiDocumentTest} do what the
 * description and {@code docs/api.md} say, so that neither can go stale.
 */
@NullMarked
package io.hashwatt.server.api;

import org.jspecify.annotations.NullMarked;
