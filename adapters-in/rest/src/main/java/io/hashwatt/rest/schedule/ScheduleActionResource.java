package io.hashwatt.rest.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What one does to a schedule. All but copying has an effect at once, so each says why and on which version. */
@Path(Api.V1 + "/schedules/{id}")
@Produces(Api.JSON)
@Consumes(Api.JSON)
@ApplicationScoped
public class ScheduleActionResource {

    private final ManageSchedules manage;

    @Inject
    ScheduleActionResource(ManageSchedules manage) {
        this.manage = manage;
    }

    /** One of {@link ManageSchedules}. */
    private interface Change {
        Outcome<Schedule> of(Actor actor, ScheduleId id, long expectedVersion, String why);
    }

    private record RollBack(int number, String why) {

        static RollBack of(JsonFields fields) {
            fields.refuseUnknown("number", "why");
            return new RollBack((int) fields.required("number").wholeNumber(1, Integer.MAX_VALUE), whyIn(fields));
        }
    }

    private record Copy(SiteId site, String name) {

        static Copy of(JsonFields fields) {
            fields.refuseUnknown("site_id", "name");
            return new Copy(
                    Checks.id(fields.required("site_id"), SiteId::new),
                    Checks.sentence(fields.required("name"), ScheduleContent.LONGEST_NAME));
        }
    }

    @POST
    @Path("/activate")
    public Response activate(@BeanParam Call call, @PathParam("id") String id) {
        return changed(call, id, manage::activate);
    }

    @POST
    @Path("/pause")
    public Response pause(@BeanParam Call call, @PathParam("id") String id) {
        return changed(call, id, manage::pause);
    }

    @POST
    @Path("/resume")
    public Response resume(@BeanParam Call call, @PathParam("id") String id) {
        return changed(call, id, manage::resume);
    }

    @POST
    @Path("/roll-back")
    public Response rollBack(@BeanParam Call call, @PathParam("id") String text) {
        ScheduleId id = ScheduleResource.SCHEDULE.id(text);
        RollBack wanted = call.json(RollBack::of);
        return ScheduleResource.SCHEDULE
                .changed(manage.rollBack(call.actor(), id, call.expectedVersion(), wanted.number(), wanted.why()))
                .response();
    }

    @POST
    @Path("/copy")
    public Response copy(@BeanParam Call call, @PathParam("id") String text) {
        return call.once(() -> {
            ScheduleId id = ScheduleResource.SCHEDULE.id(text);
            Copy wanted = call.json(Copy::of);
            return ScheduleResource.SCHEDULE.created(manage.copy(call.actor(), id, wanted.site(), wanted.name()));
        });
    }

    private static Response changed(Call call, String text, Change change) {
        ScheduleId id = ScheduleResource.SCHEDULE.id(text);
        String why = call.json(ScheduleActionResource::onlyWhy);
        return ScheduleResource.SCHEDULE
                .changed(change.of(call.actor(), id, call.expectedVersion(), why))
                .response();
    }

    private static String onlyWhy(JsonFields fields) {
        fields.refuseUnknown("why");
        return whyIn(fields);
    }

    private static String whyIn(JsonFields fields) {
        return Checks.sentence(fields.required("why"), ManageSchedules.LONGEST_REASON);
    }
}
