/**
 * Who is looking at it, and what he may see.
 *
 * <p>{@link io.hashwatt.ui.session.CurrentUser} is who has logged in; it lives in Vaadin's session alone. Before every
 * navigation {@link io.hashwatt.ui.session.SessionGuard} asks whether the session still counts and whether the user may see
 * the view: a view says with {@link io.hashwatt.ui.session.Requires} which permission it takes, or with {@link
 * io.hashwatt.ui.session.WithoutLogin} that it takes none.
 */
@NullMarked
package io.hashwatt.ui.session;

import org.jspecify.annotations.NullMarked;
