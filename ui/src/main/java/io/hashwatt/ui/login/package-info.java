/** The door: what is seen before and around a log-in, outside of the frame. */
@NullMarked
package io.hashwatt.ui.login;

import org.jspecify.annotations.NullMarked;
