package io.hashwatt.ui.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.hashwatt.ui.frame.Incidents;
import io.hashwatt.ui.session.Preferences;
import io.hashwatt.ui.session.SessionGuard;
import jakarta.inject.Inject;

/** What holds for every session and every window. */
final class ServiceRules implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SessionGuard guard;
    private final transient Incidents incidents;

    @Inject
    ServiceRules(SessionGuard guard, Incidents incidents) {
        this.guard = guard;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new IndexPage());
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(incidents));
        event.getSource().addUIInitListener(opened -> {
            Preferences.current().applyTo(opened.getUI());
            opened.getUI().addBeforeEnterListener(guard);
        });
    }
}
