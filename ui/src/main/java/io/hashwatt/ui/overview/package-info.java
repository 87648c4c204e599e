/** All sites at a glance, and what needs somebody. */
@NullMarked
package io.hashwatt.ui.overview;

import org.jspecify.annotations.NullMarked;
