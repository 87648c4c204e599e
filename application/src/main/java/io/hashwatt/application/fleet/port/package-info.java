/** What the fleet use cases need from outside: stores of sites and groups. */
@NullMarked
package io.hashwatt.application.fleet.port;

import org.jspecify.annotations.NullMarked;
