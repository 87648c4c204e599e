package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import io.hashwatt.rest.http.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;

/** The series a tenant keeps or may read, and their values. */
@Path(Api.V1 + "/price-series")
@Produces(Api.JSON)
@ApplicationScoped
public class SeriesResource {

    static final Representation<MarketSeries, SeriesId> SERIES = new Representation<>(
            "price series",
            Api.V1 + "/price-series",
            SeriesId::new,
            MarketSeries::id,
            MarketSeries::version,
            SeriesJson::write);

    private final ManageSeries series;
    private final ReadSeries values;
    private final InstantSource clock;

    @Inject
    SeriesResource(ManageSeries series, ReadSeries values, InstantSource clock) {
        this.series = series;
        this.values = values;
        this.clock = clock;
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call) {
        return SERIES.list(call, page -> series.list(call.actor(), page)).response();
    }

    @POST
    @Consumes(Api.JSON)
    public Response create(@BeanParam Call call) {
        return call.once(() -> SERIES.created(series.create(call.actor(), call.json(SeriesFields::draft))));
    }

    @GET
    @Path("/{id}")
    public Response get(@BeanParam Call call, @PathParam("id") String id) {
        MarketSeries found = found(call, id);
        var coverage = series.coverage(call.actor(), found);
        return Reply.ok(json -> {
                    SeriesJson.write(found, json);
                    if (coverage.isPresent()) {
                        json.object("coverage", fields -> SeriesJson.coverage(coverage.get(), clock.instant(), fields));
                    } else {
                        json.nothing("coverage");
                    }
                })
                .version(found.version())
                .response();
    }

    @PUT
    @Path("/{id}")
    @Consumes(Api.JSON)
    public Response change(@BeanParam Call call, @PathParam("id") String id) {
        return SERIES.changed(series.change(
                        call.actor(), SERIES.id(id), call.expectedVersion(), call.json(SeriesFields::changes)))
                .response();
    }

    @GET
    @Path("/{id}/values")
    @Query({"from", "to", "published_by", "limit", "cursor"})
    public Response values(@BeanParam Call call, @PathParam("id") String id) {
        return new ValuePages(series, values).page(call, found(call, id)).response();
    }

    private MarketSeries found(Call call, String id) {
        return SERIES.known(series.find(call.actor(), SERIES.id(id)));
    }
}
