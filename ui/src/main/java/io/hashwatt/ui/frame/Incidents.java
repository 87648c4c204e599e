package io.hashwatt.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.hashwatt.application.kernel.Busy;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.StorageUnavailable;
import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.text.T;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What nobody expected: written to the log with an id, of which the user sees only the id. */
@Dependent
public final class Incidents implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(Incidents.class.getName());

    private final transient IdGenerator ids;

    @Inject
    public Incidents(IdGenerator ids) {
        this.ids = ids;
    }

    /** @return the id under which it is in the log */
    public String report(Throwable failure) {
        String id = ids.next().toString();
        LOG.log(Level.ERROR, "a view failed, incident " + id, failure);
        return id;
    }

    /** Of an event in a view that is open, which stays open. */
    @Override
    public void error(ErrorEvent event) {
        if (UI.getCurrent() == null) {
            report(event.getThrowable());
        } else if (event.getThrowable() instanceof NotPermitted missing) {
            Notifications.error(T.of("error.notPermitted", T.of(missing.missing())));
        } else if (event.getThrowable() instanceof TooBusy || event.getThrowable() instanceof Busy) {
            Notifications.error(T.of("error.busy"));
        } else if (event.getThrowable() instanceof StorageUnavailable away) {
            Notifications.error(T.of(away.isOutcomeUnknown() ? "error.outcomeUnknown" : "error.unavailable"));
        } else {
            Notifications.error(T.of("error.unexpected", report(event.getThrowable())));
        }
    }
}
