/** Every store against the contract of its port, on both databases; what only a database can get wrong; and its speed. */
@NullMarked
package io.hashwatt.persistence;

import org.jspecify.annotations.NullMarked;
