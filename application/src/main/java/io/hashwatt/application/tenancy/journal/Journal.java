package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Map;

/**
 * Where every use case that changes something says so, inside its unit of work. What it says is collected, and written at
 * the end of the unit: until then the log does not show it.
 */
public interface Journal {

    /** Writes the event and the audit entry. What is rolled back was never written. */
    void record(Actor actor, Event event);

    /**
     * Writes the event alone, for a change that only goes on with one that is recorded: whoever follows the events sees it
     * as any other, whoever reads the audit log is told once.
     */
    void announce(Actor actor, Event event);

    /**
     * What happened, as it is kept and shown.
     *
     * @param schemaVersion in which form the facts are; the audit log, which is for people, does not keep it
     * @param type what and how, for example {@code site.updated}
     * @param subject what kind of thing, for example {@code site}
     * @param subjectId its id
     * @param facts what a reader needs to decide whether it matters to him, by name in snake_case; no secrets
     */
    record Change(int schemaVersion, String type, String subject, String subjectId, Map<String, String> facts) {

        private static final int FIRST = 1;

        /** In the first form. */
        public Change(String type, String subject, String subjectId, Map<String, String> facts) {
            this(FIRST, type, subject, subjectId, facts);
        }

        public Change {
            facts = Map.copyOf(facts);
        }
    }
}
