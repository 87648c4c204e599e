/** The unit of work, on both databases. */
@NullMarked
package io.hashwatt.persistence.jpa;

import org.jspecify.annotations.NullMarked;
