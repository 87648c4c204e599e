/**
 * Schedules in JSON and in YAML, the same in a file and in the API: whoever has written one can send the other. Only groups
 * are called otherwise: by id in the API, by name in a file that is for any site.
 *
 * <p>{@link io.hashwatt.documents.schedule.ContentFields} reads what {@link io.hashwatt.documents.schedule.ContentOutput}
 * writes. Everything is checked there that can be said without knowing the site, each at its own path: {@code
 * slots[0].on.rule}. A database keeps the same form, see {@link io.hashwatt.documents.schedule.KeptContent}.
 */
@NullMarked
package io.hashwatt.documents.schedule;

import org.jspecify.annotations.NullMarked;
