package io.hashwatt.application.tenancy.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.AllEvents;
import io.hashwatt.application.tenancy.journal.FollowEvents.Backlog;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.SettableClock;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.event.FleetEvent.SiteCreated;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever follows an event log")
class FollowEventsTest {

    private static final TenantId TENANT = new TenantId(new UUID(0, 7));
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:30Z");
    private static final String CONSUMER = "reader";

    private final Stores stores = InMemoryStores.empty();
    private final InstantSource clock = new SettableClock(NOW);
    private final List<SetAsideEvent> told = new ArrayList<>();
    private final SetAsideEvents aside =
            new SetAsideEvents(stores.unitOfWork(), stores.consumers(), (tenant, event) -> told.add(event), clock);
    private final FollowEventsService following = new FollowEventsService(
            stores.unitOfWork(),
            stores.journal(),
            stores.consumers(),
            new EventCodec(AllEvents.OF_ALL_CONTEXTS),
            aside);
    private final List<Long> seen = new ArrayList<>();
    private final Consumer<Event> reader = event -> seen.add(((SiteCreated) event).version());

    @Test
    @DisplayName("is handed every event once, in order, whenever it asks")
    void once() {
        givenEvents(1, 2);
        assertThat(follow(reader)).isFalse();
        givenEvents(3);
        follow(reader);
        follow(reader);

        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("is told that there may be more than were handed on at once")
    void more() {
        for (long number = 1; number <= 1_001; number++) {
            givenEvents(number);
        }

        assertThat(follow(reader)).isTrue();
        assertThat(seen).hasSize(1_000);
        assertThat(follow(reader)).isFalse();
        assertThat(seen).hasSize(1_001).endsWith(1_001L);
    }

    @Test
    @DisplayName("has a place of its own in each log, whatever others have read")
    void places() {
        givenEvents(1);
        follow(reader);
        following.follow("other", TENANT, TENANT, reader);

        assertThat(seen).containsExactly(1L, 1L);
    }

    @Test
    @DisplayName("goes on behind what nobody can read, which is set aside with the reason and told once")
    void unreadable() {
        givenEvents(1);
        givenRow(new Change("site.created", "site", "no id", Map.of("name", "Hall", "version", "2")));
        givenRow(new Change("site.moved", "site", "x", Map.of()));
        givenEvents(4);

        follow(reader);
        follow(reader);

        assertThat(seen).containsExactly(1L, 4L);
        assertThat(setAside())
                .containsExactlyInAnyOrder(
                        new SetAsideEvent(CONSUMER, TENANT, 2, "site.created", "site is no SiteId: no id", NOW),
                        new SetAsideEvent(CONSUMER, TENANT, 3, "site.moved", "no event is called site.moved", NOW));
        assertThat(told).containsExactlyInAnyOrderElementsOf(setAside());
    }

    @Test
    @DisplayName("goes on behind what it fails with for a reason of its own, and the others count once")
    void failing() {
        givenEvents(1, 2, 3);
        List<Long> counted = new ArrayList<>();

        follow(event -> {
            long number = ((SiteCreated) event).version();
            if (number == 2) {
                throw new IllegalArgumentException("two is not for me");
            }
            stores.unitOfWork().afterCommit(() -> counted.add(number));
        });

        assertThat(counted).containsExactly(1L, 3L);
        assertThat(setAside())
                .containsExactly(new SetAsideEvent(
                        CONSUMER,
                        TENANT,
                        2,
                        "site.created",
                        "java.lang.IllegalArgumentException: two is not for me",
                        NOW));
        follow(reader);
        assertThat(seen).isEmpty();
    }

    @Test
    @DisplayName("is handed an event again when what was broken was not the event")
    void broken() {
        givenEvents(1, 2);

        assertThatThrownBy(() -> follow(event -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");
        follow(reader);

        assertThat(seen).containsExactly(1L, 2L);
        assertThat(setAside()).isEmpty();
    }

    @Test
    @DisplayName("can be seen to lag behind")
    void backlog() {
        assertThat(following.backlog(CONSUMER, TENANT, TENANT)).isEqualTo(new Backlog(0, 0, Optional.empty()));
        givenEvents(1, 2, 3);

        assertThat(following.backlog(CONSUMER, TENANT, TENANT)).isEqualTo(new Backlog(0, 3, Optional.of(NOW)));
        follow(reader);
        assertThat(following.backlog(CONSUMER, TENANT, TENANT)).isEqualTo(new Backlog(3, 0, Optional.empty()));
    }

    private boolean follow(Consumer<Event> handler) {
        return following.follow(CONSUMER, TENANT, TENANT, handler);
    }

    private List<SetAsideEvent> setAside() {
        return aside.newest(Actor.system(TENANT, "test"), 9);
    }

    private void givenEvents(long... numbers) {
        for (long number : numbers) {
            givenRow(EventCodec.encode(new SiteCreated(new SiteId(new UUID(0, 1)), "Hall", number)));
        }
    }

    private void givenRow(Change change) {
        JournalStore journal = stores.journal();
        stores.unitOfWork().in(TENANT, () -> {
            long next = journal.lockHeads(TENANT).eventSeq() + 1;
            journal.append(TENANT, List.of(new RecordedEvent(next, NOW, change)), List.of());
            return next;
        });
    }
}
