/** Tests of the columns of plans. */
@NullMarked
package io.hashwatt.persistence.plan;

import org.jspecify.annotations.NullMarked;
