/** What the use cases around interventions need from outside: a store. */
@NullMarked
package io.hashwatt.application.schedule.port;

import org.jspecify.annotations.NullMarked;
