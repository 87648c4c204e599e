/** Who may do what, and who did what. */
@NullMarked
package io.hashwatt.ui.people;

import org.jspecify.annotations.NullMarked;
