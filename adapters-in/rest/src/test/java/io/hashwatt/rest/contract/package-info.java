/**
 * Holds the routes against the contract: what {@code docs/openapi.yaml} promises is there, and what is there is promised.
 *
 * <p>Whether the answers are as promised is asked of the running server, in the server's own tests.
 */
@NullMarked
package io.hashwatt.rest.contract;

import org.jspecify.annotations.NullMarked;
