/** Which prices there are, and which may be trusted. */
@NullMarked
package io.hashwatt.ui.market;

import org.jspecify.annotations.NullMarked;
