/**
 * The stores of the fleet context: sites and groups as JPA entities. A group's levels are rows of their own, written and
 * read in one statement for any number of groups.
 */
@NullMarked
package io.hashwatt.persistence.fleet;

import org.jspecify.annotations.NullMarked;
