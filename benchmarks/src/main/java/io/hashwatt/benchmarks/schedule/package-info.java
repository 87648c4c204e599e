/** Calendars: what a year of many schedules costs to compile, and what one of them does. */
@NullMarked
package io.hashwatt.benchmarks.schedule;

import org.jspecify.annotations.NullMarked;
