/**
 * What would it have earned? Back-tests of a site: asked for with a period and policies, followed while they run, read when
 * they are over, shared by their address.
 */
@NullMarked
package io.hashwatt.ui.backtest;

import org.jspecify.annotations.NullMarked;
