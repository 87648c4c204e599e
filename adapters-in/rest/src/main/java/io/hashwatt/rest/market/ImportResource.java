package io.hashwatt.rest.market;

import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What came of one import, and its withdrawal. */
@Path(Api.V1 + "/imports/{id}")
@Produces(Api.JSON)
@ApplicationScoped
public class ImportResource {

    private final ImportIntoSeries imports;

    @Inject
    ImportResource(ImportIntoSeries imports) {
        this.imports = imports;
    }

    @GET
    public Response get(@BeanParam Call call, @PathParam("id") String text) {
        ImportId id = PathId.of(text, ImportId::new, SeriesImportResource.WHAT);
        return imports.find(call.actor(), id)
                .map(report -> Reply.ok(json -> ImportJson.write(report, json)))
                .orElseThrow(() -> ProblemException.notFound(SeriesImportResource.WHAT))
                .response();
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@BeanParam Call call, @PathParam("id") String text) {
        ImportId id = PathId.of(text, ImportId::new, SeriesImportResource.WHAT);
        return call.once(() -> {
            ImportReport withdrawn = Outcomes.done(imports.withdraw(call.actor(), id));
            return Reply.changed(json -> ImportJson.write(withdrawn, json));
        });
    }
}
