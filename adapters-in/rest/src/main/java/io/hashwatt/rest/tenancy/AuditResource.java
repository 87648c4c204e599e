package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
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
import java.util.Optional;

/** Who did what in the tenant, and whether the record of it is whole. */
@Path(Api.V1 + "/audit")
@Produces(Api.JSON)
@ApplicationScoped
public class AuditResource {

    private static final long LAST = 999_999_999_999_999_999L;

    private final ReadJournal journal;

    @Inject
    AuditResource(ReadJournal journal) {
        this.journal = journal;
    }

    @GET
    @Query({"before", "principal", "subject_id", "limit"})
    public Response audit(@BeanParam Call call) {
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
    @Path("/check")
    public Response check(@BeanParam Call call) {
        ReadJournal.AuditCheck check = journal.checkAudit(call.actor());
        Optional<AuditEntry> broken = check.firstBroken();
        return Reply.ok(json -> {
                    json.truth("whole", check.isWhole()).whole("missing", check.missing());
                    if (broken.isPresent()) {
                        json.object("first_broken", fields -> JournalJson.entry(broken.get(), fields));
                    } else {
                        json.nothing("first_broken");
                    }
                })
                .response();
    }

    private static void entries(List<AuditEntry> entries, JsonOutput json) throws IOException {
        for (AuditEntry entry : entries) {
            json.element(fields -> JournalJson.entry(entry, fields));
        }
    }
}
