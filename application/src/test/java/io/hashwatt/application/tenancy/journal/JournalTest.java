package io.hashwatt.application.tenancy.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.tenancy.TenancyUseCases;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditCheck;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
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
import java.util.ArrayList;
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
        assertThat(tenancy.readJournal().checkAudit(admin).isWhole()).isTrue();
    }

    @Test
    @DisplayName("takes a change only together with its effect: outside of a unit of work there is no entry")
    void outside() {
        assertThatThrownBy(() -> tenancy.journal().record(admin, event(0))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("appends all of a unit of work at its end, in order, and locks its heads once")
    void atTheEnd() {
        long before = store.locks();
        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            tenancy.journal().record(admin, event(1));
            tenancy.journal().announce(admin, event(2));
            tenancy.journal().record(admin, event(3));
            assertThat(given.events(admin)).containsExactly("user.created");
            return null;
        });

        assertThat(store.locks()).isEqualTo(before + 1);
        assertThat(given.events(admin)).containsExactly("user.created", "site.created", "site.created", "site.created");
        assertThat(audit()).extracting(AuditEntry::seq).containsExactly(3L, 2L, 1L);
        assertThat(tenancy.readJournal().checkAudit(admin).isWhole()).isTrue();
    }

    @Test
    @DisplayName(
            "lets others react to all that happened in a unit before it is locked, and stores nothing when one fails")
    void reactions() {
        List<String> seen = new ArrayList<>();
        scenario.reactWith((tenant, events) -> {
            seen.add(tenant.equals(admin.tenant()) + " "
                    + events.stream()
                            .map(happened -> EventCodec.encode(happened).facts().get("version"))
                            .toList() + " after " + store.locks() + " locks");
            if (events.contains(event(9))) {
                throw new IllegalArgumentException("no");
            }
        });
        TenancyUseCases reacting = scenario.start("reacting").tenancy();
        long locks = store.locks();

        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            reacting.journal().record(admin, event(1));
            reacting.journal().announce(admin, event(2));
            return null;
        });
        assertThat(seen).containsExactly("true [1, 2] after " + locks + " locks");

        assertThatThrownBy(() -> scenario.stores().unitOfWork().in(admin.tenant(), () -> {
                    reacting.journal().record(admin, event(9));
                    return null;
                }))
                .hasMessage("no");
        assertThat(given.events(admin)).containsExactly("user.created", "site.created", "site.created");
    }

    @Test
    @DisplayName("takes no change of one tenant in a unit of work of another")
    void foreignChange() {
        Actor other = given.tenant("other");

        assertThatThrownBy(() -> scenario.stores().unitOfWork().in(admin.tenant(), () -> {
                    tenancy.journal().record(other, event(1));
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
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
        assertThat(tenancy.readJournal().checkAudit(admin).isWhole()).isTrue();
    }

    @Test
    @DisplayName("shows which entry was changed afterwards, whatever was changed about it")
    void forged() {
        givenChanges(admin, 4);
        assertThat(tenancy.readJournal().checkAudit(admin).isWhole()).isTrue();

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

        assertThat(tenancy.readJournal().checkAudit(admin).firstBroken())
                .map(AuditEntry::seq)
                .contains(4L);
    }

    @Test
    @DisplayName("shows how many entries were cut off at its end, also when none is left")
    void cutOff() {
        givenChanges(admin, 4);

        store.cutAfter(3);
        assertThat(tenancy.readJournal().checkAudit(admin)).isEqualTo(new AuditCheck(Optional.empty(), 2));
        store.cutAfter(0);
        assertThat(tenancy.readJournal().checkAudit(admin)).isEqualTo(new AuditCheck(Optional.empty(), 5));
        assertThat(tenancy.readJournal().checkAudit(admin).isWhole()).isFalse();
    }

    @Test
    @DisplayName("shows that its end was written anew, though one follows from the other")
    void writtenAnew() {
        givenChanges(admin, 1);
        AuditEntry last = audit().getFirst();
        AuditEntry other = AuditChain.next(
                new JournalStore.Heads(0, 1, audit().getLast().hash()),
                last.at(),
                new Actor.Principal(Actor.Principal.Kind.USER, "other", "Other"),
                last.change());
        store.forge(2, entry -> other);

        assertThat(tenancy.readJournal().checkAudit(admin).firstBroken()).contains(other);
    }

    private void assertBreaksAt(long seq, Function<AuditEntry, @Nullable AuditEntry> forgery) {
        store.forge(seq, forgery);
        assertThat(tenancy.readJournal().checkAudit(admin).firstBroken())
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
        private long locks;
        private long last = 1_000;
        private Function<AuditEntry, @Nullable AuditEntry> forgery = entry -> entry;

        ForgedJournalStore(JournalStore journal) {
            super(journal);
        }

        long locks() {
            return locks;
        }

        @Override
        public Heads lockHeads(TenantId tenant) {
            locks++;
            return super.lockHeads(tenant);
        }

        /** @param how null: the entry is gone */
        void forge(long seq, Function<AuditEntry, @Nullable AuditEntry> how) {
            forged = seq;
            forgery = how;
        }

        void cutAfter(long seq) {
            last = seq;
        }

        @Override
        public List<AuditEntry> audit(TenantId tenant, AuditFilter filter) {
            return super.audit(
                    tenant,
                    new AuditFilter(
                            Optional.of(Math.min(last + 1, filter.before().orElse(Long.MAX_VALUE))),
                            filter.principal(),
                            filter.subjectId(),
                            filter.limit()));
        }

        @Override
        public List<AuditEntry> auditAfter(TenantId tenant, long seq, int limit) {
            return super.auditAfter(tenant, seq, limit).stream()
                    .filter(entry -> entry.seq() <= last)
                    .flatMap(
                            entry -> entry.seq() == forged ? Stream.ofNullable(forgery.apply(entry)) : Stream.of(entry))
                    .toList();
        }
    }
}
