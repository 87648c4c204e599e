package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.documents.JsonOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

final class JournalJson {

    private JournalJson() {}

    static void event(RecordedEvent event, JsonOutput json) throws IOException {
        json.whole("seq", event.seq())
                .time("occurred_at", event.occurredAt())
                .whole("schema_version", event.change().schemaVersion());
        change(event.change(), json);
    }

    static void entry(AuditEntry entry, JsonOutput json) throws IOException {
        json.whole("seq", entry.seq())
                .time("at", entry.at())
                .text("principal", entry.principal())
                .text("principal_name", entry.principalName());
        change(entry.change(), json);
        json.text("hash", entry.hash());
    }

    static void setAside(SetAsideEvent event, JsonOutput json) throws IOException {
        json.text("consumer", event.consumer())
                .text("log", event.log().isPlatform() ? "PLATFORM" : "TENANT")
                .whole("seq", event.seq())
                .text("type", event.type())
                .text("why", event.why())
                .time("at", event.at());
    }

    private static void change(Journal.Change change, JsonOutput json) throws IOException {
        json.text("type", change.type())
                .text("subject", change.subject())
                .text("subject_id", change.subjectId())
                .object("facts", facts -> facts(change.facts(), facts));
    }

    private static void facts(Map<String, String> facts, JsonOutput json) throws IOException {
        for (Map.Entry<String, String> fact : new TreeMap<>(facts).entrySet()) {
            json.text(fact.getKey(), fact.getValue());
        }
    }
}
