/**
 * A site's schedules, and how they come in from files.
 */
@NullMarked
package io.hashwatt.ui.schedule.list;

import org.jspecify.annotations.NullMarked;
