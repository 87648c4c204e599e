package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.ReadJournal;
import io.hashwatt.application.tenancy.RecordedEvent;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** What happened in the tenant, for programs that follow it. */
@Path(Api.V1 + "/events")
@Produces(Api.JSON)
@ApplicationScoped
public class EventResource {

    private static final long LAST = 999_999_999_999_999_999L;

    private final ReadJournal journal;

    @Inject
    EventResource(ReadJournal journal) {
        this.journal = journal;
    }

    @GET
    @Query({"after", "limit"})
    public Response events(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        long after = call.number("after", 0, LAST).orElse(0L);
        List<RecordedEvent> events = journal.eventsAfter(call.actor(), after, call.limit());
        return Reply.ok(json -> json.array("events", array -> events(events, array))
                        .whole(
                                "next_after",
                                events.isEmpty() ? after : events.getLast().seq()))
                .response();
    }

    private static void events(List<RecordedEvent> events, JsonOutput json) throws IOException {
        for (RecordedEvent event : events) {
            json.element(fields -> JournalJson.event(event, fields));
        }
    }
}
