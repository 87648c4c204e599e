package io.hashwatt.server.tenancy;

import io.hashwatt.domain.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever follows an event log that it has grown, so that nobody has to keep looking. */
@ApplicationScoped
public class JournalNews {

    private final List<Consumer<TenantId>> followers = new CopyOnWriteArrayList<>();

    public void follow(Consumer<TenantId> follower) {
        followers.add(follower);
    }

    void grew(TenantId tenant) {
        followers.forEach(follower -> follower.accept(tenant));
    }
}
