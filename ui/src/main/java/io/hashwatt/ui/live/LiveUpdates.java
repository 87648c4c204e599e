package io.hashwatt.ui.live;

import com.vaadin.flow.component.Component;
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
     * @param concerns by the event's type: {@code type -> type.startsWith("plan.")}
     * @param repaint in the component's window, at most once a second; what happened meanwhile is in the next one
     */
    public void whileAttached(Component component, Predicate<String> concerns, Runnable repaint) {
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

    /** Something has happened, and is committed. Returns at once. @param type as in the journal: {@code site.updated} */
    public void changed(TenantId tenant, String type) {
        for (Listener listener : listeners) {
            if (listener.hears(tenant, type)) {
                listener.pace().wake();
            }
        }
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }

    private record Listener(TenantId tenant, Predicate<String> concerns, Pace pace) {

        /** The platform's events are everybody's: prices that all may read. */
        boolean hears(TenantId of, String type) {
            return (tenant.equals(of) || of.isPlatform()) && concerns.test(type);
        }
    }
}
