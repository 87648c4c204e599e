package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Finds the site of a route, or ends the request. It comes after the guards of every route. */
@Provider
@KnownSite
@Priority(Priorities.USER + 1)
@ApplicationScoped
public class SiteGuard implements ContainerRequestFilter {

    private final ManageSites sites;

    @Inject
    SiteGuard(ManageSites sites) {
        this.sites = sites;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Call call = new Call(request);
        String id = request.getUriInfo().getPathParameters().getFirst("site");
        call.put(
                RegisteredSite.class,
                sites.find(call.actor(), SitePath.id(id)).orElseThrow(() -> ProblemException.notFound(SitePath.WHAT)));
    }
}
