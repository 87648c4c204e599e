/**
 * The web server of the UI: Jetty with Vaadin's servlet on a port of its own.
 *
 * <p>{@link io.hashwatt.ui.web.UiServer} is started and stopped by whoever runs the program. Nothing is looked for on the
 * class path while it starts: what there is, is named. Views and all they need come from {@link io.hashwatt.ui.web.Views},
 * which injects in-ports into their constructors.
 */
@NullMarked
package io.hashwatt.ui.web;

import org.jspecify.annotations.NullMarked;
