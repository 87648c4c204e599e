/**
 * Recurring time as calendars know it: rules of RFC 5545, public holidays, and iCalendar documents.
 *
 * <p>A rule is checked before it is kept ({@link io.hashwatt.calendars.RuleCheck}) and expanded into local days by lib-recur;
 * what a local time means on a day on which the clocks change is not asked of any library but decided in the domain.
 * Holidays are those of Jollyday, read when they are first asked for. Documents are in {@link io.hashwatt.calendars.ics}.
 *
 * <p>{@link io.hashwatt.calendars.Calendars} is the only door.
 */
@NullMarked
package io.hashwatt.calendars;

import org.jspecify.annotations.NullMarked;
