/** Routes around sites and miner groups, and the catalogue of models that a group can be made from. */
@NullMarked
package io.hashwatt.rest.fleet;

import org.jspecify.annotations.NullMarked;
