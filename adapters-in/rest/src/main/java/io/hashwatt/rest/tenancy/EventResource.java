package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.tenancy.journal.ReadSetAsideEvents;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Problem;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Query;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What happened in the tenant, for programs that follow it. */
@Path(Api.V1 + "/events")
@Produces(Api.JSON)
@ApplicationScoped
public class EventResource {

    private static final long LAST = 999_999_999_999_999_999L;

    private final ReadJournal journal;
    private final ReadSetAsideEvents setAside;

    @Inject
    EventResource(ReadJournal journal, ReadSetAsideEvents setAside) {
        this.journal = journal;
        this.setAside = setAside;
    }

    @GET
    @Query({"after", "limit"})
    public Response events(@BeanParam Call call) {
        long after = call.number("after", 0, LAST).orElse(0L);
        List<RecordedEvent> events = journal.eventsAfter(call.actor(), after, call.limit());
        if (events.isEmpty()) {
            requireReached(after, journal.newestEvent(call.actor()));
        }
        return Reply.ok(json -> json.array("events", array -> events(events, array))
                        .whole(
                                "next_after",
                                events.isEmpty() ? after : events.getLast().seq()))
                .response();
    }

    @GET
    @Path("/set-aside")
    @Query("limit")
    public Response setAside(@BeanParam Call call) {
        List<SetAsideEvent> newest = setAside.newest(call.actor(), call.limit());
        return Reply.ok(json -> json.array("items", array -> {
                    for (SetAsideEvent event : newest) {
                        array.element(fields -> JournalJson.setAside(event, fields));
                    }
                }))
                .response();
    }

    /** Whoever has read further than the log goes has read one that is not there any more, and would wait for ever. */
    private static void requireReached(long after, long newest) {
        if (after > newest) {
            String detail = "The newest event is number " + newest + ".";
            throw Problem.of(ProblemType.BEYOND_THE_END, detail)
                    .with(detail, Map.of("newest", Long.toString(newest)))
                    .asException();
        }
    }

    private static void events(List<RecordedEvent> events, JsonOutput json) throws IOException {
        for (RecordedEvent event : events) {
            json.element(fields -> JournalJson.event(event, fields));
        }
    }
}
