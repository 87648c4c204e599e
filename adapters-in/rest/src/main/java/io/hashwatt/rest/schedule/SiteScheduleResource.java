package io.hashwatt.rest.schedule;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Once;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The schedules of a site. */
@Path(Api.V1 + "/sites/{site}/schedules")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteScheduleResource {

    private final ManageSites sites;
    private final ManageSchedules manage;
    private final ReadSchedules schedules;
    private final Once once;

    @Inject
    SiteScheduleResource(ManageSites sites, ManageSchedules manage, ReadSchedules schedules, Once once) {
        this.sites = sites;
        this.manage = manage;
        this.schedules = schedules;
        this.once = once;
    }

    @GET
    @Query({"state", "retired", "limit", "cursor"})
    public Response list(@Context ContainerRequestContext request, @PathParam("site") String text) {
        Call call = Call.of(request);
        SiteId site = SitePath.known(sites, call, text).id();
        return ScheduleResource.SCHEDULE
                .list(call, page -> schedules.page(call.actor(), site, states(call), page))
                .response();
    }

    /** All but the retired ones, if nothing is said. */
    private static Set<State> states(Call call) {
        Optional<State> state = call.oneOf(State.class, "state");
        if (state.isPresent() && call.text("retired").isPresent()) {
            throw ProblemException.malformed("retired", "must not stand beside state");
        }
        return state.map(EnumSet::of)
                .orElseGet(() -> call.truth("retired")
                        ? EnumSet.allOf(State.class)
                        : EnumSet.complementOf(EnumSet.of(State.RETIRED)));
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@Context ContainerRequestContext request, @PathParam("site") String text) {
        Call call = Call.of(request);
        return once.run(
                call,
                () -> ScheduleResource.SCHEDULE.created(
                        manage.create(call.actor(), SitePath.id(text), call.json(ScheduleJson::content))));
    }
}
