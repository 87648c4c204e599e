/**
 * Words, numbers and times, in the user's language.
 *
 * <p>All words are in {@code texts/<area>_<language>.properties}, UTF-8, one file per area of the UI and language; a key
 * begins with its area. {@link io.hashwatt.ui.text.T} gives them out, {@link io.hashwatt.ui.text.Formats} writes numbers,
 * {@link io.hashwatt.ui.text.SiteTime} writes times in a site's zone. A test sees to it that no key is missing in a
 * language and none is left over.
 */
@NullMarked
package io.hashwatt.ui.text;

import org.jspecify.annotations.NullMarked;
