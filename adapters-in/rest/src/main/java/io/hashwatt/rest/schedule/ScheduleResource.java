package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** One schedule: what it says, its draft, and what it said before. */
@Path(Api.V1 + "/schedules/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class ScheduleResource {

    static final Representation<Schedule, ScheduleId> SCHEDULE = new Representation<>(
            "schedule", Api.V1 + "/schedules", ScheduleId::new, Schedule::id, Schedule::version, ScheduleJson::write);

    private final ManageSchedules manage;
    private final ReadSchedules schedules;

    @Inject
    ScheduleResource(ManageSchedules manage, ReadSchedules schedules) {
        this.manage = manage;
        this.schedules = schedules;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("id") String text) {
        return SCHEDULE.found(schedules.find(call.actor(), SCHEDULE.id(text))).response();
    }

    /** Writes the draft; what is in force stays so. */
    @PUT
    @Consumes(Api.JSON)
    public Response draft(@BeanParam Call call, @PathParam("id") String text) {
        ScheduleId id = SCHEDULE.id(text);
        return SCHEDULE.changed(
                        manage.draft(call.actor(), id, call.expectedVersion(), call.json(ScheduleJson::content)))
                .response();
    }

    @DELETE
    @Query("why")
    public Response retire(@BeanParam Call call, @PathParam("id") String text) {
        ScheduleId id = SCHEDULE.id(text);
        String why = call.text("why").orElseThrow(() -> ProblemException.malformed("why", "is missing"));
        Outcomes.done(manage.retire(call.actor(), id, call.expectedVersion(), why.strip()));
        return Reply.done().response();
    }

    @DELETE
    @Path("/draft")
    public Response discardDraft(@BeanParam Call call, @PathParam("id") String text) {
        return SCHEDULE.changed(manage.discardDraft(call.actor(), SCHEDULE.id(text), call.expectedVersion()))
                .response();
    }

    @GET
    @Path("/versions")
    public Response versions(@BeanParam Call call, @PathParam("id") String text) {
        Schedule schedule = SCHEDULE.known(schedules.find(call.actor(), SCHEDULE.id(text)));
        return Listing.whole(schedules.versions(call.actor(), schedule.id()), ScheduleJson::write)
                .response();
    }
}
