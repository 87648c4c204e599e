package io.hashwatt.server.tenancy;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Tells whoever follows an event log that it has grown, so that nobody has to keep looking. */
@ApplicationScoped
public class JournalNews {

    private final List<BiConsumer<TenantId, Event>> followers = new CopyOnWriteArrayList<>();

    /** @param follower is told, after the commit, whose event log has grown, and by what; it must not take long */
    public void follow(BiConsumer<TenantId, Event> follower) {
        followers.add(follower);
    }

    void grew(TenantId tenant, Event event) {
        followers.forEach(follower -> follower.accept(tenant, event));
    }
}
