package io.hashwatt.rest.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.fleet.KnownSite;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The interventions at a site. */
@Path(Api.V1 + "/sites/{site}/interventions")
@Produces(Api.JSON)
@ApplicationScoped
public class InterventionResource {

    private static final String WHAT = "intervention";

    private final Intervene intervene;
    private final ReadInterventions interventions;
    private final InstantSource clock;

    @Inject
    InterventionResource(Intervene intervene, ReadInterventions interventions, InstantSource clock) {
        this.intervene = intervene;
        this.interventions = interventions;
        this.clock = clock;
    }

    @GET
    @KnownSite
    @Query({"open", "limit", "cursor"})
    public Response list(@BeanParam Call call) {
        SiteId site = SitePath.known(call).id();
        Page<InterventionId> page = call.page(WHAT, InterventionId::new);
        Instant now = clock.instant();
        List<Intervention> found = call.truth("open")
                ? openOnes(call.actor(), site, page, now)
                : interventions.list(call.actor(), site, page);
        return Listing.page(found, page, WHAT, Intervention::id, (one, json) -> InterventionJson.write(one, now, json))
                .response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response begin(@BeanParam Call call, @PathParam("site") String text) {
        return call.once(() -> {
            Intervene.Draft draft = call.json(InterventionFields::draft);
            Intervention begun = Outcomes.done(intervene.begin(call.actor(), SitePath.id(text), draft));
            String location = Api.V1 + "/sites/" + begun.site() + "/interventions/" + begun.id();
            return Reply.created(location, json -> InterventionJson.write(begun, clock.instant(), json));
        });
    }

    @GET
    @Path("/{id}")
    public Response get(@BeanParam Call call, @PathParam("site") String site, @PathParam("id") String id) {
        Intervention found = found(call.actor(), site, id);
        return Reply.ok(json -> InterventionJson.write(found, clock.instant(), json))
                .response();
    }

    @POST
    @Path("/{id}/end")
    public Response end(@BeanParam Call call, @PathParam("site") String site, @PathParam("id") String id) {
        return call.once(() -> {
            Intervention found = found(call.actor(), site, id);
            Intervention ended = Outcomes.done(intervene.end(call.actor(), found.id()));
            return Reply.changed(json -> InterventionJson.write(ended, clock.instant(), json));
        });
    }

    private List<Intervention> openOnes(Actor actor, SiteId site, Page<InterventionId> page, Instant now) {
        return interventions.openAt(actor, site, now).stream()
                .filter(one ->
                        page.after().map(after -> one.id().compareTo(after) > 0).orElse(true))
                .limit(page.limit())
                .toList();
    }

    private Intervention found(Actor actor, String site, String id) {
        SiteId at = SitePath.id(site);
        return interventions
                .find(actor, PathId.of(id, InterventionId::new, WHAT))
                .filter(found -> found.site().equals(at))
                .orElseThrow(() -> ProblemException.notFound(WHAT));
    }
}
