package io.hashwatt.server.metrics;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the pages of a tenant's sites. */
final class AllSites {

    private AllSites() {}

    static List<RegisteredSite> of(ManageSites sites, Actor actor) {
        List<RegisteredSite> all = new ArrayList<>();
        List<RegisteredSite> some = sites.list(actor, Page.first(Page.MOST));
        while (!some.isEmpty()) {
            all.addAll(some);
            some = sites.list(actor, new Page<>(Optional.of(some.getLast().id()), Page.MOST));
        }
        return all;
    }
}
