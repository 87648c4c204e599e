package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.kernel.Sha256;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chains audit entries by hash, so that one changed or removed later is noticed. */
final class AuditChain {

    private static final String BEGINNING = "";

    private AuditChain() {}

    static AuditEntry next(JournalStore.Heads heads, Instant at, Actor.Principal principal, Change change) {
        AuditEntry unhashed =
                new AuditEntry(heads.auditSeq() + 1, at, principal.toString(), principal.name(), change, BEGINNING);
        return new AuditEntry(
                unhashed.seq(),
                at,
                unhashed.principal(),
                unhashed.principalName(),
                change,
                hash(heads.auditHash(), unhashed));
    }

    /** @param previous null: the entry is the first */
    static boolean follows(@Nullable AuditEntry previous, AuditEntry entry) {
        long expectedSeq = previous == null ? 1 : previous.seq() + 1;
        String before = previous == null ? BEGINNING : previous.hash();
        return entry.seq() == expectedSeq && entry.hash().equals(hash(before, entry));
    }

    /** Every text is preceded by its length, so that no two different entries read the same. */
    private static String hash(String before, AuditEntry entry) {
        StringBuilder text = new StringBuilder();
        add(text, before);
        add(text, Long.toString(entry.seq()));
        add(text, entry.at().toString());
        add(text, entry.principal());
        add(text, entry.principalName());
        add(text, entry.change().type());
        add(text, entry.change().subject());
        add(text, entry.change().subjectId());
        new TreeMap<>(entry.change().facts()).forEach((name, fact) -> {
            add(text, name);
            add(text, fact);
        });
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
