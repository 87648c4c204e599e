/**
 * The stores of the market context. Descriptions of series are JPA entities. Values come by
 * the ten thousand and are read by the month among millions: plain JDBC, slim rows, one range of one index.
 */
@NullMarked
package io.hashwatt.persistence.market;

import org.jspecify.annotations.NullMarked;
