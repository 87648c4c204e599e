/**
 * The admin UI: an inbound adapter that shows in-ports to people.
 *
 * <p>A view is a class with a route, in the package of its section ({@code plan}, {@code market}, {@code fleet}…); it is a
 * {@link io.hashwatt.ui.kit.Page}, takes in-ports in its constructor, gets its words from {@link io.hashwatt.ui.text.T}, its
 * numbers from {@link io.hashwatt.ui.text.Formats}, its charts from {@code chart}, its forms from {@code form}, and is named
 * in {@link io.hashwatt.ui.UiViews}. What it decides to show is worked out in a presenter beside it, which is tested without a browser.
 *
 * <p>{@code frame} is around all views, {@code login} before them, {@code session} knows who looks, {@code live} tells views
 * that something has changed, {@code web} serves it all.
 */
@NullMarked
package io.hashwatt.ui;

import org.jspecify.annotations.NullMarked;
