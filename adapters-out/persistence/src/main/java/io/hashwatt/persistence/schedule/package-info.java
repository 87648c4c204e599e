/** The store of the schedule context: interventions, one row each, whatever they are about. */
@NullMarked
package io.hashwatt.persistence.schedule;

import org.jspecify.annotations.NullMarked;
