/**
 * What holds for every request, whoever answers it: the headers that keep browsers safe, and who may see what is not part
 * of the API. It stands before the routing, so that nothing that is added later can escape it.
 */
@NullMarked
package io.hashwatt.server.http;

import org.jspecify.annotations.NullMarked;
