package io.hashwatt.application.tenancy.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.port.JournalStore.Heads;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of the journal")
public abstract class JournalStoreContract extends StoreContract {

    private static final String ANN = "USER:ann";
    private static final String BEN = "API_KEY:ben";

    @Test
    @DisplayName("gives back events and audit entries as they were")
    protected void roundTrip() {
        Change change = new Change(1, TEXT, TEXT, TEXT, Map.of(TEXT, TEXT, "empty", "", "nul", "a\0b"));
        RecordedEvent event = new RecordedEvent(1, AT, change);
        AuditEntry entry = new AuditEntry(1, AT, ANN, TEXT, change, "ab".repeat(32));
        within(OURS, () -> {
            stores().journal().lockHeads(OURS);
            stores().journal().append(OURS, List.of(event), List.of(entry));
        });

        assertThat(events(OURS, 0)).containsExactly(event);
        assertThat(in(OURS, () -> stores().journal().auditAfter(OURS, 0, 10))).containsExactly(entry);
        assertThat(heads(OURS)).isEqualTo(new Heads(1, 1, "ab".repeat(32)));
    }

    @Test
    @DisplayName("begins at zero")
    protected void begins() {
        assertThat(heads(OURS)).isEqualTo(new Heads(0, 0, ""));
        assertThat(in(OURS, () -> stores().journal().lockHeads(OURS))).isEqualTo(new Heads(0, 0, ""));
        assertThat(events(OURS, 0)).isEmpty();
    }

    @Test
    @DisplayName("numbers without gap or double, however many write at the same time, first entry included")
    protected void order() {
        atOnce(6, () -> {
            for (int i = 0; i < 5; i++) {
                write(OURS, ANN, "x");
            }
            return ANN;
        });

        assertThat(events(OURS, 0))
                .extracting(RecordedEvent::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
        assertThat(heads(OURS).auditHash()).isEqualTo("30");
    }

    @Test
    @DisplayName("forgets what was rolled back, and gives its number to the next")
    protected void rollsBack() {
        write(OURS, ANN, "kept");

        assertThatThrownBy(() -> within(OURS, () -> {
                    write(OURS, ANN, "lost");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        write(OURS, ANN, "next");

        assertThat(events(OURS, 0))
                .extracting(event -> event.change().subjectId())
                .containsExactly("kept", "next");
        assertThat(events(OURS, 1)).extracting(RecordedEvent::seq).containsExactly(2L);
    }

    @Test
    @DisplayName("reads events and entries on from a number, up to a limit")
    protected void readsOn() {
        LongStream.range(0, 5).forEach(i -> write(OURS, ANN, "x"));

        assertThat(in(OURS, () -> stores().journal().eventsAfter(OURS, 2, 2)))
                .extracting(RecordedEvent::seq)
                .containsExactly(3L, 4L);
        assertThat(in(OURS, () -> stores().journal().auditAfter(OURS, 2, 2)))
                .extracting(AuditEntry::seq)
                .containsExactly(3L, 4L);
    }

    @Test
    @DisplayName("lets old events go that have been read, oldest first, but never the newest, and no audit entry")
    protected void removesOldEvents() {
        LongStream.range(0, 5).forEach(i -> write(OURS, ANN, "x"));

        assertThat(removeEvents(9, AT, 9)).as("not old enough").isZero();
        assertThat(removeEvents(3, AT.plusSeconds(1), 2)).isEqualTo(2);
        assertThat(removeEvents(3, AT.plusSeconds(1), 2)).isEqualTo(1);
        assertThat(removeEvents(3, AT.plusSeconds(1), 2)).as("not read yet").isZero();
        assertThat(removeEvents(9, AT.plusSeconds(1), 9)).isEqualTo(1);

        assertThat(events(OURS, 0)).extracting(RecordedEvent::seq).containsExactly(5L);
        assertThat(in(OURS, () -> stores().journal().auditAfter(OURS, 0, 9))).hasSize(5);
        write(OURS, ANN, "next");
        assertThat(heads(OURS).eventSeq()).isEqualTo(6);
    }

    private int removeEvents(long upTo, Instant before, int most) {
        return in(OURS, () -> stores().journal().removeEvents(OURS, upTo, before, most));
    }

    @Test
    @DisplayName("takes an event alone, and goes on with both logs behind it")
    protected void eventAlone() {
        write(OURS, ANN, "a");
        RecordedEvent alone = new RecordedEvent(2, AT, new Change(7, "thing.changed", "thing", "b", Map.of()));
        within(OURS, () -> {
            stores().journal().lockHeads(OURS);
            stores().journal().append(OURS, List.of(alone), List.of());
        });

        assertThat(events(OURS, 1)).containsExactly(alone);
        assertThat(audit(Optional.empty(), Optional.empty(), Optional.empty(), 9))
                .containsExactly(1L);
        assertThat(heads(OURS)).isEqualTo(new Heads(2, 1, "1"));
    }

    @Test
    @DisplayName("takes many at once, of which the last ones become the heads")
    protected void manyAtOnce() {
        write(OURS, ANN, "a");
        Change change = new Change("thing.changed", "thing", "b", Map.of());
        List<RecordedEvent> events = LongStream.rangeClosed(2, 1_204)
                .mapToObj(seq -> new RecordedEvent(seq, AT, change))
                .toList();
        List<AuditEntry> entries = LongStream.rangeClosed(2, 1_103)
                .mapToObj(seq -> new AuditEntry(seq, AT, BEN, "Ben", change, "hash " + seq))
                .toList();
        within(OURS, () -> {
            stores().journal().lockHeads(OURS);
            stores().journal().append(OURS, events, entries);
        });

        assertThat(heads(OURS)).isEqualTo(new Heads(1_204, 1_103, "hash 1103"));
        assertThat(in(OURS, () -> stores().journal().eventsAfter(OURS, 1, 2_000)))
                .isEqualTo(events);
        assertThat(in(OURS, () -> stores().journal().auditAfter(OURS, 1, 2_000)))
                .isEqualTo(entries);
    }

    @Test
    @DisplayName("filters audit entries by number, principal and subject, newest first")
    protected void filters() {
        write(OURS, ANN, "a"); // 1
        write(OURS, BEN, "a"); // 2
        write(OURS, ANN, "b"); // 3
        write(OURS, ANN, "a"); // 4

        assertThat(audit(Optional.empty(), Optional.empty(), Optional.empty(), 3))
                .containsExactly(4L, 3L, 2L);
        assertThat(audit(Optional.of(3L), Optional.empty(), Optional.empty(), 9))
                .containsExactly(2L, 1L);
        assertThat(audit(Optional.empty(), Optional.of(ANN), Optional.empty(), 9))
                .containsExactly(4L, 3L, 1L);
        assertThat(audit(Optional.empty(), Optional.empty(), Optional.of("a"), 9))
                .containsExactly(4L, 2L, 1L);
        assertThat(audit(Optional.of(4L), Optional.of(ANN), Optional.of("a"), 9))
                .containsExactly(1L);
    }

    @Test
    @DisplayName("counts every tenant by itself, and shows nothing of another")
    protected void isolation() {
        write(THEIRS, ANN, "x");

        assertThat(heads(OURS)).isEqualTo(new Heads(0, 0, ""));
        assertThat(events(OURS, 0)).isEmpty();
        assertThat(audit(Optional.empty(), Optional.empty(), Optional.empty(), 9))
                .isEmpty();
        write(OURS, ANN, "x");
        assertThat(heads(OURS).eventSeq()).isEqualTo(1);
        assertThatThrownBy(() -> in(OURS, () -> stores().journal().eventsAfter(THEIRS, 0, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void write(TenantId tenant, String principal, String subjectId) {
        within(tenant, () -> {
            long next = stores().journal().lockHeads(tenant).eventSeq() + 1;
            Change change = new Change("thing.changed", "thing", subjectId, Map.of());
            stores().journal()
                    .append(
                            tenant,
                            List.of(new RecordedEvent(next, AT, change)),
                            List.of(new AuditEntry(next, AT, principal, "Name", change, Long.toString(next))));
        });
    }

    private Heads heads(TenantId tenant) {
        return in(tenant, () -> stores().journal().heads(tenant));
    }

    private List<RecordedEvent> events(TenantId tenant, long after) {
        return in(tenant, () -> stores().journal().eventsAfter(tenant, after, 1_000));
    }

    private List<Long> audit(Optional<Long> before, Optional<String> by, Optional<String> about, int limit) {
        AuditFilter filter = new AuditFilter(before, by, about, limit);
        return in(OURS, () -> stores().journal().audit(OURS, filter)).stream()
                .map(AuditEntry::seq)
                .toList();
    }
}
