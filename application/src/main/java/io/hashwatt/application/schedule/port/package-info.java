/** What the use cases around interventions and control modes need from outside: stores. */
@NullMarked
package io.hashwatt.application.schedule.port;

import org.jspecify.annotations.NullMarked;
