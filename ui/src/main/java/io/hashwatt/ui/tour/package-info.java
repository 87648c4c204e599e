/**
 * Three words to whoever sees the product for the first time. The demo's link asks for it ({@code /login?token=…&tour}); it
 * can be closed, and is forgotten with the session.
 */
@NullMarked
package io.hashwatt.ui.tour;

import org.jspecify.annotations.NullMarked;
