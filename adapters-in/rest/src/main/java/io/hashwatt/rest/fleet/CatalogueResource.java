package io.hashwatt.rest.fleet;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.fleet.GroupOutput;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The miner models one can make a group of. The same for all, and short. */
@Path(Api.V1 + "/catalogue/models")
@Produces(Api.JSON)
@ApplicationScoped
public class CatalogueResource {

    @GET
    @Query("q")
    public Response list(@BeanParam Call call) {
        String wanted = call.text("q").orElse("").toLowerCase(Locale.ROOT);
        return Listing.whole(
                        MinerCatalogue.models().stream()
                                .filter(model ->
                                        model.name().toLowerCase(Locale.ROOT).contains(wanted))
                                .toList(),
                        CatalogueResource::write)
                .response();
    }

    @GET
    @Path("/{name}")
    public Response get(@PathParam("name") String name) {
        MinerModel model = MinerCatalogue.find(name).orElseThrow(() -> ProblemException.notFound("model"));
        return Reply.ok(json -> write(model, json)).response();
    }

    private static void write(MinerModel model, JsonOutput json) throws IOException {
        json.text("name", model.name())
                .text("manufacturer", model.manufacturer())
                .words("cooling", model.cooling())
                .array("levels", levels -> GroupOutput.levels(model.published(), levels))
                .text("source", model.published().source())
                .words("default_level_set", model.published().set())
                .array("level_sets", sets -> writeAll(model.sets(), sets));
    }

    private static void writeAll(List<ModelLevels> sets, JsonOutput json) throws IOException {
        for (ModelLevels set : sets) {
            json.element(fields -> fields.words("set", set.set())
                    .array("levels", levels -> GroupOutput.levels(set, levels))
                    .text("source", set.source()));
        }
    }
}
