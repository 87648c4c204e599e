package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.AuditEntry;
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
import java.util.Optional;

/** What happened in the tenant: for programs that follow it, and for whoever has to know who it was. */
@Path(Api.V1)
@Produces(Api.JSON)
@ApplicationScoped
public class JournalResource {

    private static final long LAST = 999_999_999_999_999_999L;

    private final ReadJournal journal;

    @Inject
    JournalResource(ReadJournal journal) {
        this.journal = journal;
    }

    @GET
    @Path("/events")
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

    @GET
    @Path("/audit")
    @Query({"before", "principal", "subject_id", "limit"})
    public Response audit(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        int limit = call.limit();
        var filter = new ReadJournal.AuditFilter(
                call.number("before", 1, LAST), call.text("principal"), call.text("subject_id"), limit);
        List<AuditEntry> entries = journal.audit(call.actor(), filter);
        return Reply.ok(json -> json.array("items", array -> entries(entries, array))
                        .whole(
                                "next_before",
                                entries.size() < limit
                                        ? null
                                        : (Long) entries.getLast().seq()))
                .response();
    }

    @GET
    @Path("/audit/check")
    public Response check(@Context ContainerRequestContext request) {
        Optional<AuditEntry> broken = journal.firstBrokenAudit(Call.of(request).actor());
        return Reply.ok(json -> {
                    json.truth("whole", broken.isEmpty());
                    if (broken.isPresent()) {
                        json.object("first_broken", fields -> JournalJson.entry(broken.get(), fields));
                    } else {
                        json.nothing("first_broken");
                    }
                })
                .response();
    }

    private static void events(List<RecordedEvent> events, JsonOutput json) throws IOException {
        for (RecordedEvent event : events) {
            json.element(fields -> JournalJson.event(event, fields));
        }
    }

    private static void entries(List<AuditEntry> entries, JsonOutput json) throws IOException {
        for (AuditEntry entry : entries) {
            json.element(fields -> JournalJson.entry(entry, fields));
        }
    }
}
