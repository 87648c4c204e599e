package io.hashwatt.server.plan;

import io.hashwatt.domain.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever follows that a back-test has come further; its start and its end are in the event log. */
@ApplicationScoped
public class BacktestNews {

    private final List<Consumer<TenantId>> followers = new CopyOnWriteArrayList<>();

    /** @param follower is told whose back-test it is; it must not take long */
    public void follow(Consumer<TenantId> follower) {
        followers.add(follower);
    }

    void further(TenantId tenant) {
        followers.forEach(follower -> follower.accept(tenant));
    }
}
