/**
 * The few pages that people meet before there is a user interface: where things are, and the first login.
 *
 * <p>They have no script and load nothing; a form is all they need.
 */
@NullMarked
package io.hashwatt.rest.pages;

import org.jspecify.annotations.NullMarked;
