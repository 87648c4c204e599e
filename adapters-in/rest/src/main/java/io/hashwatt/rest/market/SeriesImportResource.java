package io.hashwatt.rest.market;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Fault;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.Problem;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Query;
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
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Documents brought into a series. The body is the document as it is; its content says what format it has. */
@Path(Api.V1 + "/price-series/{series}/imports")
@Produces(Api.JSON)
@ApplicationScoped
public class SeriesImportResource {

    static final String WHAT = "import";
    private static final String USUAL_NAME = "upload";
    private static final int LONGEST_NAME = 200;

    private final ImportIntoSeries imports;
    private final ManageSeries series;
    private final int largestDocument;

    @Inject
    SeriesImportResource(
            ImportIntoSeries imports,
            ManageSeries series,
            @ConfigProperty(name = "hashwatt.import.max-bytes", defaultValue = "33554432") int largestDocument) {
        this.imports = imports;
        this.series = series;
        this.largestDocument = largestDocument;
    }

    @POST
    @Query("name")
    public Response create(@BeanParam Call call, @PathParam("series") String id) {
        SeriesId into = SeriesResource.SERIES.id(id);
        SourceDocument document = new SourceDocument(nameOf(call), call.body(largestDocument));
        return call.once(
                largestDocument,
                () -> imports.importDocument(call.actor(), into, document)
                        .map(report -> reply(report, call.path()))
                        .orElseThrow(() -> ProblemException.notFound(SeriesResource.SERIES.what())));
    }

    @GET
    @Query({"limit", "cursor"})
    public Response list(@BeanParam Call call, @PathParam("series") String id) {
        SeriesId of = SeriesResource.SERIES.id(id);
        SeriesResource.SERIES.known(series.find(call.actor(), of));
        Page<ImportId> page = call.page(WHAT, ImportId::new);
        return Listing.page(imports.list(call.actor(), of, page), page, WHAT, ImportReport::id, ImportJson::write)
                .response();
    }

    /** A refusal is kept too: the report of it is there, and sending the same again would say the same. */
    private static Reply reply(ImportReport report, String path) {
        if (report.accepted()) {
            return Reply.created(location(report), json -> ImportJson.write(report, json));
        }
        Problem refused = Problem.of(
                ProblemType.DOCUMENT_REFUSED,
                report.defects().stream().map(Fault.InDocument::of).toList());
        return refused.with(refused.detail(), Map.of("import_id", report.id().toString()))
                .reply(path)
                .with("Location", location(report))
                .thatCounts();
    }

    private static String location(ImportReport report) {
        return Api.V1 + "/imports/" + report.id();
    }

    private static String nameOf(Call call) {
        String name = call.text("name").map(String::strip).orElse(USUAL_NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ProblemException.malformed("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
