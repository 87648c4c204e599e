/**
 * Calendars as iCalendar documents (RFC 5545).
 *
 * <p>Lines, folding, parameters and escapes are vinnie's, the small library below biweekly; what the properties mean is read
 * here, in local times and without any {@code java.util.Date}. {@link io.hashwatt.calendars.ics.IcsDocument} is a document
 * with its lines, {@link io.hashwatt.calendars.ics.IcsEvent} one event in checked values. From there two ways lead to a
 * calendar: {@link io.hashwatt.calendars.ics.OwnCalendar} by the {@code X-HASHWATT-} properties, if what stands beside them
 * still says the same, so that nothing is lost between two servers; else {@link
 * io.hashwatt.calendars.ics.ForeignCalendar} by what every calendar program understands.
 *
 * <p>An event's length is taken by the clock: from 22:00 for eight hours is until 06:00, also in the night in which the
 * clocks change.
 */
@NullMarked
package io.hashwatt.calendars.ics;

import org.jspecify.annotations.NullMarked;
