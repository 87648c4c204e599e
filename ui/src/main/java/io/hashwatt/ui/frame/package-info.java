/**
 * What is around every page: navigation, the choice of the site, the clock, the user's menu; on a phone a bar at the bottom.
 * And what is shown when there is no page: not found, not permitted, failed.
 */
@NullMarked
package io.hashwatt.ui.frame;

import org.jspecify.annotations.NullMarked;
