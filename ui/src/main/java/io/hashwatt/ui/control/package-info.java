/**
 * Who chooses the levels of a site: the switch and the note about it that stand at its plan, and what its plans would have
 * done so far, day by day, by which people decide.
 */
@NullMarked
package io.hashwatt.ui.control;

import org.jspecify.annotations.NullMarked;
