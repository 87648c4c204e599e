package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The schedules of a site. */
@Path(Api.V1 + "/sites/{site}/schedules")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteScheduleResource {

    private final ManageSchedules manage;
    private final ReadSchedules schedules;

    @Inject
    SiteScheduleResource(ManageSchedules manage, ReadSchedules schedules) {
        this.manage = manage;
        this.schedules = schedules;
    }

    @GET
    @KnownSite
    @Query({"state", "retired", "limit", "cursor"})
    public Response list(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
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
    public Response create(@BeanParam Call call, @PathParam("site") String text) {
        return call.once(() -> ScheduleResource.SCHEDULE.created(
                manage.create(call.actor(), SitePath.id(text), call.json(ScheduleJson::content))));
    }
}
