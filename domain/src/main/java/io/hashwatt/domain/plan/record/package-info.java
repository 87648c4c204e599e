/**
 * What is kept of a plan, and which plan is in force.
 *
 * <p>A {@link io.hashwatt.domain.plan.record.PlanRecord} knows what it was made from: the {@link
 * io.hashwatt.domain.plan.record.InputsPosition} and the versions of its inputs. {@link
 * io.hashwatt.domain.plan.record.PlansInForce} only ever go forward; when a plan has to be made again because time passes is
 * worked out by {@link io.hashwatt.domain.plan.record.NextPlanning}. What a draft would change is a {@link
 * io.hashwatt.domain.plan.record.PlanDifference}.
 */
@NullMarked
package io.hashwatt.domain.plan.record;

import org.jspecify.annotations.NullMarked;
