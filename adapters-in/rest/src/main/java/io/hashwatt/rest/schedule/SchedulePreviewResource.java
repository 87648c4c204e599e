package io.hashwatt.rest.schedule;

import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What a schedule would do, before it does it. Nothing is saved. */
@Path(Api.V1 + "/schedules/preview")
@Produces(Api.JSON)
@ApplicationScoped
public class SchedulePreviewResource {

    private final PreviewSchedule preview;
    private final CompareSchedule compare;

    @Inject
    SchedulePreviewResource(PreviewSchedule preview, CompareSchedule compare) {
        this.preview = preview;
        this.compare = compare;
    }

    @POST
    @Consumes(Api.JSON)
    public Response preview(@BeanParam Call call) {
        PreviewJson.Wanted wanted = call.json(PreviewJson.Wanted::of);
        Preview seen =
                Outcomes.done(preview.preview(call.actor(), wanted.site(), wanted.replacing(), wanted.content()));
        CompareSchedule.Result compared =
                compare.compare(call.actor(), wanted.site(), wanted.replacing(), wanted.content());
        return Reply.ok(json -> {
                    PreviewJson.write(seen, wanted, json);
                    MoneyJson.write(compared, json);
                    PlannedLevelsJson.write(compared, json);
                })
                .response();
    }
}
