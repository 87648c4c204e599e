/** Routes of those who intervene at a site: begin, look, end. */
@NullMarked
package io.hashwatt.rest.schedule;

import org.jspecify.annotations.NullMarked;
