/**
 * Serves the UI beside the API: starts it when the API answers, tells it what the journal says, and tells others where it
 * is.
 */
@NullMarked
package io.hashwatt.server.ui;

import org.jspecify.annotations.NullMarked;
