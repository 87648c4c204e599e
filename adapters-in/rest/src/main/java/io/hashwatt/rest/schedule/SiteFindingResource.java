package io.hashwatt.rest.schedule;

import io.hashwatt.application.plan.reading.ReadGrounds;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.documents.finding.GroundsOutput;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What there is to say about the schedules of a site before it happens, and about what its plans are made from. */
@Path(Api.V1 + "/sites/{site}/findings")
@Produces(Api.JSON)
@ApplicationScoped
public class SiteFindingResource {

    private final PreviewSchedule preview;
    private final ReadGrounds grounds;

    @Inject
    SiteFindingResource(PreviewSchedule preview, ReadGrounds grounds) {
        this.preview = preview;
        this.grounds = grounds;
    }

    @GET
    @KnownSite
    public Response list(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
        var findings = preview.findings(call.actor(), site).entrySet();
        PlanGrounds inputs = grounds.of(call.actor(), site).orElse(PlanGrounds.UNKNOWN);
        return Listing.whole(
                        findings.stream().toList(),
                        (found, json) -> {
                            json.words("schedule_id", found.getKey());
                            FindingJson.array(found.getValue(), json);
                        },
                        json -> json.object("inputs", fields -> GroundsOutput.write(inputs, fields)))
                .response();
    }
}
