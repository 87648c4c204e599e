/**
 * Pages of one site, and what they choose it, its feeders and its tags with.
 */
@NullMarked
package io.hashwatt.ui.site;

import org.jspecify.annotations.NullMarked;
