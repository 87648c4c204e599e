package io.hashwatt.rest.schedule;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.ExchangeCalendars.Imported;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.fleet.SitePath;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A calendar of another program, an iCalendar document (RFC 5545), as a draft. The body is the document as it is. */
@Path(Api.V1 + "/sites/{site}/schedules/import")
@Produces(Api.JSON)
@ApplicationScoped
public class CalendarImportResource {

    /** No character has more bytes in UTF-8. */
    private static final int MOST_BYTES_PER_CHARACTER = 4;

    private final ExchangeCalendars exchange;
    private final int largestDocument;

    @Inject
    CalendarImportResource(
            ExchangeCalendars exchange,
            @ConfigProperty(name = "hashwatt.import.max-bytes", defaultValue = "33554432") int largestDocument) {
        this.exchange = exchange;
        this.largestDocument = Math.min(largestDocument, MOST_BYTES_PER_CHARACTER * ExchangeCalendars.LONGEST_DOCUMENT);
    }

    @POST
    @Query({"name", "groups", "feeder", "tag", "wish", "level"})
    public Response create(@BeanParam Call call, @PathParam("site") String text) {
        SiteId site = SitePath.id(text);
        ImportQuery query = ImportQuery.of(call);
        SourceDocument document = new SourceDocument("document", call.body(largestDocument));
        return call.once(
                largestDocument,
                () -> reply(Outcomes.done(exchange.read(
                        call.actor(), site, query.name(), query.target(), query.wish(), ImportQuery.text(document)))));
    }

    private static Reply reply(Imported imported) {
        return ScheduleResource.SCHEDULE.created(
                imported.schedule(),
                json -> json.object("schedule", fields -> ScheduleJson.write(imported.schedule(), fields))
                        .texts("remarks", imported.remarks()));
    }
}
