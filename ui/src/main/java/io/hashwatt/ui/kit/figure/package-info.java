/**
 * Figures as they stand in bands, tables and legends: number, unit, shade, tone. They know how a value is shown, not what it
 * means.
 */
@NullMarked
package io.hashwatt.ui.kit.figure;

import org.jspecify.annotations.NullMarked;
