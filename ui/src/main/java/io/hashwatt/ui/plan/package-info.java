/** Why each group of a site runs at its level, and what comes. */
@NullMarked
package io.hashwatt.ui.plan;

import org.jspecify.annotations.NullMarked;
