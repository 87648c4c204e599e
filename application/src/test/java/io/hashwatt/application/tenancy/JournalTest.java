package io.hashwatt.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.tenancy.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteCreated;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteDeleted;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The journal")
class JournalTest {

    private static final SiteId SITE = new SiteId(new UUID(0, 1));

    private final Stores inMemory = InMemoryStores.empty();
    private final ForgedJournalStore store = new ForgedJournalStore(inMemory.journal());
    private final Scenario scenario = new Scenario(inMemory.with(store));
    private final TenancyUseCases tenancy = scenario.start("one").tenancy();
    private final Given given = new Given(scenario, scenario.start("other"));
    private final Actor admin = given.tenant("acme");

    @Test
    @DisplayName("numbers events and audit entries from 1 by one, for each tenant by itself")
    void sequence() {
        givenChanges(admin, 3);
        givenChanges(given.tenant("other"), 2);

        assertThat(tenancy.readJournal().eventsAfter(admin, 0, 9))
                .extracting(RecordedEvent::seq)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(audit()).extracting(AuditEntry::seq).containsExactly(4L, 3L, 2L, 1L);
        assertThat(tenancy.readJournal().newestEvent(admin)).isEqualTo(4);
    }

    @Test
    @DisplayName("hands out the events behind the last one a reader has seen")
    void cursor() {
        givenChanges(admin, 5);

        assertThat(tenancy.readJournal().eventsAfter(admin, 2, 2))
                .extracting(RecordedEvent::seq)
                .containsExactly(3L, 4L);
        assertThat(tenancy.readJournal().eventsAfter(admin, 6, 2)).isEmpty();
    }

    @Test
    @DisplayName("says who did what to what, to the microsecond")
    void content() {
        givenChanges(admin, 1);

        AuditEntry entry = audit().getFirst();
        assertThat(entry.principal()).isEqualTo("USER:some-ADMIN");
        assertThat(entry.principalName()).isEqualTo("Some ADMIN");
        assertThat(entry.at()).isEqualTo(Scenario.NOW);
        assertThat(entry.change()).isEqualTo(EventCodec.encode(event(0)));
        assertThat(tenancy.readJournal()
                        .audit(
                                admin,
                                new AuditFilter(Optional.empty(), Optional.of("USER:nobody"), Optional.empty(), 9)))
                .isEmpty();
    }

    @Test
    @DisplayName("has nothing of what was rolled back, and the next change takes its number")
    void rolledBack() {
        assertThatThrownBy(() -> scenario.stores().unitOfWork().in(admin.tenant(), () -> {
                    tenancy.journal().record(admin, new SiteDeleted(SITE, "Name", 7));
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        givenChanges(admin, 1);

        assertThat(given.events(admin)).containsExactly("user.created", "site.created");
        assertThat(tenancy.readJournal().newestEvent(admin)).isEqualTo(2);
        assertThat(tenancy.readJournal().firstBrokenAudit(admin)).isEmpty();
    }

    @Test
    @DisplayName("takes a change only together with its effect: outside of a unit of work there is no entry")
    void outside() {
        assertThatThrownBy(() -> tenancy.journal().record(admin, event(0))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("announces what the audit log tells already as an event like any other, and the chain stays whole")
    void announced() {
        givenChanges(admin, 1);
        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            tenancy.journal().announce(admin, new SiteDeleted(SITE, "Name", 8));
            return null;
        });
        givenChanges(admin, 1);

        assertThat(given.events(admin)).containsExactly("user.created", "site.created", "site.deleted", "site.created");
        assertThat(tenancy.readJournal().newestEvent(admin)).isEqualTo(4);
        assertThat(audit()).extracting(AuditEntry::seq).containsExactly(3L, 2L, 1L);
        assertThat(tenancy.readJournal().firstBrokenAudit(admin)).isEmpty();
    }

    @Test
    @DisplayName("shows which entry was changed afterwards, whatever was changed about it")
    void forged() {
        givenChanges(admin, 4);
        assertThat(tenancy.readJournal().firstBrokenAudit(admin)).isEmpty();

        assertBreaksAt(3, e -> new AuditEntry(e.seq(), e.at(), "USER:other", e.principalName(), e.change(), e.hash()));
        assertBreaksAt(3, e -> new AuditEntry(e.seq(), e.at(), e.principal(), "Other", e.change(), e.hash()));
        assertBreaksAt(
                3,
                e -> new AuditEntry(
                        e.seq(), e.at(), e.principal(), e.principalName(), EventCodec.encode(event(9)), e.hash()));
        assertBreaksAt(
                3,
                e -> new AuditEntry(
                        e.seq(), e.at().plusNanos(1_000), e.principal(), e.principalName(), e.change(), e.hash()));
        assertBreaksAt(3, e -> new AuditEntry(e.seq(), e.at(), e.principal(), e.principalName(), e.change(), "0"));
    }

    @Test
    @DisplayName("shows where an entry was taken out")
    void removed() {
        givenChanges(admin, 4);

        store.forge(3, entry -> null);

        assertThat(tenancy.readJournal().firstBrokenAudit(admin))
                .map(AuditEntry::seq)
                .contains(4L);
    }

    private void assertBreaksAt(long seq, Function<AuditEntry, @Nullable AuditEntry> forgery) {
        store.forge(seq, forgery);
        assertThat(tenancy.readJournal().firstBrokenAudit(admin))
                .map(AuditEntry::seq)
                .contains(seq);
    }

    private void givenChanges(Actor actor, int count) {
        LongStream.range(0, count)
                .forEach(number -> scenario.stores().unitOfWork().in(actor.tenant(), () -> {
                    tenancy.journal().record(actor, event(number));
                    return null;
                }));
    }

    private static Event event(long number) {
        return new SiteCreated(SITE, "Name", number);
    }

    private List<AuditEntry> audit() {
        return tenancy.readJournal()
                .audit(admin, new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), 9));
    }

    /** As if somebody had written to the table behind the program's back. */
    private static final class ForgedJournalStore extends ForwardingJournalStore {

        private long forged;
        private Function<AuditEntry, @Nullable AuditEntry> forgery = entry -> entry;

        ForgedJournalStore(JournalStore journal) {
            super(journal);
        }

        /** @param how null: the entry is gone */
        void forge(long seq, Function<AuditEntry, @Nullable AuditEntry> how) {
            forged = seq;
            forgery = how;
        }

        @Override
        public List<AuditEntry> auditAfter(TenantId tenant, long seq, int limit) {
            return super.auditAfter(tenant, seq, limit).stream()
                    .flatMap(
                            entry -> entry.seq() == forged ? Stream.ofNullable(forgery.apply(entry)) : Stream.of(entry))
                    .toList();
        }
    }
}
