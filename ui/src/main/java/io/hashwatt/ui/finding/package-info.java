/** What can hardly be meant in what somebody has given, in the user's words; pages show it where it stands. */
@NullMarked
package io.hashwatt.ui.finding;

import org.jspecify.annotations.NullMarked;
