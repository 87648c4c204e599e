/** Power-exchange documents. */
@NullMarked
package io.hashwatt.powerexchanges;

import org.jspecify.annotations.NullMarked;
