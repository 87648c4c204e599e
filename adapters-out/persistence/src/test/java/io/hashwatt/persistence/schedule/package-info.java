/** Tests of the columns of schedules. */
@NullMarked
package io.hashwatt.persistence.schedule;

import org.jspecify.annotations.NullMarked;
