/** What the use cases around schedules, interventions and control modes need from outside: stores, rules, and .ics documents. */
@NullMarked
package io.hashwatt.application.schedule.port;

import org.jspecify.annotations.NullMarked;
