/** What the planning use cases need from outside: stores of plans, back-tests, sums of
 * observed days and of what has to be planned again. */
@NullMarked
package io.hashwatt.application.plan.port;

import org.jspecify.annotations.NullMarked;
