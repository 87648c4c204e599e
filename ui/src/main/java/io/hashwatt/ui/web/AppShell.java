package io.hashwatt.ui.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/**
 * What holds for every page. Clients speak by ordinary requests, so that a log-in can change the session's cookie; only what
 * the server has to say without being asked goes through a web socket.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://hashwatt/styles.css")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    private static final String FONT = "aura/fonts/InstrumentSans/InstrumentSans.woff2";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addFavIcon("icon", "hashwatt/icon.svg", "any");
        settings.addLink(FONT, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", ""));
    }
}
