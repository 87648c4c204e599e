/**
 * The stores of the plan context. The header of a plan and a back-test are JPA entities; what a plan says about its groups
 * comes in bulk and is read group by group: a row each, its slots in one compact column. What waits to be done is locked
 * row by row, so that workers do not wait for each other.
 */
@NullMarked
package io.hashwatt.persistence.plan;

import org.jspecify.annotations.NullMarked;
