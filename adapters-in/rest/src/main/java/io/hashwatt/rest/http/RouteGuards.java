package io.hashwatt.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Puts the guards before every route. One that says nothing about itself is closed. */
@Provider
@ApplicationScoped
public class RouteGuards implements DynamicFeature {

    private final ActorFilter actors;

    @Inject
    RouteGuards(ActorFilter actors) {
        this.actors = actors;
    }

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        boolean open = route.getResourceMethod().isAnnotationPresent(OpenToAll.class)
                || route.getResourceClass().isAnnotationPresent(OpenToAll.class);
        if (!open) {
            context.register(actors, Priorities.AUTHENTICATION);
        }
        Query query = route.getResourceMethod().getAnnotation(Query.class);
        context.register(new QueryGuard(query == null ? List.of() : List.of(query.value())), Priorities.USER);
    }
}
