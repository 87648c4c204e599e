/** When the caps of a site and its base load are others than usual, and how much it is to draw when, as it is typed and as it is said. */
@NullMarked
package io.hashwatt.ui.fleet.limits;

import org.jspecify.annotations.NullMarked;
