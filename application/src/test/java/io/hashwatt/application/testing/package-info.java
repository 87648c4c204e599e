/**
 * What tests of use cases and of adapters share: all stores in one hand, in memory, with a unit of work that takes back
 * what fails; and what the contract tests of the ports have in common.
 */
@NullMarked
package io.hashwatt.application.testing;

import org.jspecify.annotations.NullMarked;
