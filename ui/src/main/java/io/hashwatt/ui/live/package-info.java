/**
 * How open views learn that something has changed: whoever writes the journal tells {@link
 * io.hashwatt.ui.live.LiveUpdates}, and the views that listen are painted again, once a second at most.
 */
@NullMarked
package io.hashwatt.ui.live;

import org.jspecify.annotations.NullMarked;
