/** What there is: sites, groups, levels. */
@NullMarked
package io.hashwatt.ui.fleet;

import org.jspecify.annotations.NullMarked;
