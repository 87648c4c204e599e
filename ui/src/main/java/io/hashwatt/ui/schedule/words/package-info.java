/**
 * A rule in the user's language: whole sentences for calendars and strike rules, and words for days, slots, wishes, groups,
 * findings and refusals. Made from the rule itself, so what is read is what runs.
 */
@NullMarked
package io.hashwatt.ui.schedule.words;

import org.jspecify.annotations.NullMarked;
