/**
 * What holds for every request, whatever it is about.
 *
 * <p>{@link io.hashwatt.rest.http.RouteGuards} puts two filters before every route that is not {@link
 * io.hashwatt.rest.http.OpenToAll}: one finds the actor by its credential, one refuses query parameters nobody reads. A
 * resource then looks at the request through {@link io.hashwatt.rest.http.Call}, which also has a creation run {@link
 * io.hashwatt.rest.http.Once}, and answers with a {@link io.hashwatt.rest.http.Reply}. Whatever keeps it from that is
 * thrown as a {@link io.hashwatt.rest.http.ProblemException} and becomes a problem (RFC 9457) in one place, {@link
 * io.hashwatt.rest.http.ProblemMapper}.
 */
@NullMarked
package io.hashwatt.rest.http;

import org.jspecify.annotations.NullMarked;
