/** Routes of those who intervene at a site: begin, look, end; and of those who decide who chooses its levels. */
@NullMarked
package io.hashwatt.rest.schedule;

import org.jspecify.annotations.NullMarked;
