/** Routes around plans, why a slot is as it is, and back-tests. */
@NullMarked
package io.hashwatt.rest.plan;

import org.jspecify.annotations.NullMarked;
