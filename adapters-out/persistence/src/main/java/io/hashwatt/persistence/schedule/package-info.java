/**
 * The stores of the schedule context. Interventions are one row each, whatever they are about. A schedule is a row with its
 * draft and a row for every version it ever had in force; what it says is one column of JSON. A protected group is a row
 * that goes with the group.
 */
@NullMarked
package io.hashwatt.persistence.schedule;

import org.jspecify.annotations.NullMarked;
