/** Reading CSV, JSON and XML with located errors. */
@NullMarked
package io.hashwatt.documents;

import org.jspecify.annotations.NullMarked;
