package io.hashwatt.ui.live;

import com.vaadin.flow.component.Component;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.ui.session.CurrentUser;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;

/** Wakes the views of a tenant when one of its events concerns them. */
public final class LiveUpdates implements AutoCloseable {

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ui-live").daemon().factory());

    /**
     * Paints a component again while it is shown.
     *
     * @param concerns which events: {@code PlanMade.class::isInstance}
     * @param repaint in the component's window, at most once a second; what happened meanwhile is in the next one
     */
    public void whileAttached(Component component, Predicate<Event> concerns, Runnable repaint) {
        component.addAttachListener(attached -> {
            TenantId tenant = CurrentUser.currentActor().tenant();
            Listener listener = new Listener(tenant, concerns, new Pace(pace, new Repaint(attached.getUI(), repaint)));
            listeners.add(listener);
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                listeners.remove(listener);
            });
        });
    }

    /** Something has happened, and is committed. Returns at once. */
    public void changed(TenantId tenant, Event event) {
        for (Listener listener : listeners) {
            if (listener.hears(tenant, event)) {
                listener.pace().wake();
            }
        }
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }

    private record Listener(TenantId tenant, Predicate<Event> concerns, Pace pace) {

        /** The platform's events are everybody's: prices that all may read. */
        boolean hears(TenantId of, Event event) {
            return (tenant.equals(of) || of.isPlatform()) && concerns.test(event);
        }
    }
}
