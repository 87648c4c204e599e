package io.hashwatt.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.tenancy.journal.DecodedEvent;
import io.hashwatt.application.tenancy.journal.DecodedEvent.Readable;
import io.hashwatt.application.tenancy.journal.DecodedEvent.Unreadable;
import io.hashwatt.application.tenancy.journal.EventCodec;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.testing.EventSamples;
import io.hashwatt.domain.fleet.event.ChangesSite;
import io.hashwatt.domain.fleet.event.FleetEvent;
import io.hashwatt.domain.fleet.event.FleetEvent.GroupUpdated;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.event.MarketEvent.SeriesImported;
import io.hashwatt.domain.plan.event.PlanEvent.PlanMade;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Events")
class EventsTest {

    private static final EventCodec CODEC = new EventCodec(AllEvents.OF_ALL_CONTEXTS);
    private static final UUID ID = UUID.fromString("0192f3a0-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0192f3a0-0000-7000-8000-000000000002");

    static Stream<Class<? extends Event>> types() {
        return CODEC.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("of every type come back as they were, with all that may be missing and without")
    void roundTrip(Class<? extends Event> type) {
        for (Event event : List.of(EventSamples.of(type), EventSamples.bareOf(type))) {
            assertThat(CODEC.decode(EventCodec.encode(event))).isEqualTo(new Readable(event));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("of every type survive any fact that is missing, and any that is nonsense")
    void nonsense(Class<? extends Event> type) {
        Change whole = EventCodec.encode(EventSamples.of(type));
        for (String fact : whole.facts().keySet()) {
            Map<String, String> without = new HashMap<>(whole.facts());
            without.remove(fact);
            Map<String, String> nonsense = new HashMap<>(whole.facts());
            nonsense.put(fact, "\0?");
            assertThat(CODEC.decode(with(whole, without))).isInstanceOf(DecodedEvent.class);
            assertThat(CODEC.decode(with(whole, nonsense))).isInstanceOf(DecodedEvent.class);
        }
        assertThat(CODEC.decode(new Change(whole.type(), whole.subject(), "x", whole.facts())))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    @DisplayName("are called as they have always been called")
    void names() {
        assertThat(types().map(type -> type.getAnnotation(EventType.class).name()))
                .containsExactlyInAnyOrder(
                        "api_key.created",
                        "api_key.revoked",
                        "backtest.cancelled",
                        "backtest.failed",
                        "backtest.finished",
                        "backtest.queued",
                        "backtest.running",
                        "backup.begun",
                        "group.created",
                        "group.deleted",
                        "group.protected",
                        "group.released",
                        "group.updated",
                        "intervention.begun",
                        "intervention.ended",
                        "plan.made",
                        "schedule.activated",
                        "schedule.created",
                        "schedule.discarded",
                        "schedule.drafted",
                        "schedule.paused",
                        "schedule.resumed",
                        "schedule.retired",
                        "schedule.rolled_back",
                        "series.created",
                        "series.import_refused",
                        "series.imported",
                        "series.import_withdrawn",
                        "series.unchanged",
                        "series.updated",
                        "site.created",
                        "site.deleted",
                        "site.updated",
                        "site_control.changed",
                        "site_market.updated",
                        "tenant.created",
                        "user.created",
                        "user.invited_again",
                        "user.logged_in",
                        "user.logged_out",
                        "user.password_set",
                        "user.updated");
    }

    @Test
    @DisplayName("that change what a site is planned on say which site")
    void changingSites() {
        assertThat(types().filter(ChangesSite.class::isAssignableFrom)
                        .map(type -> type.getAnnotation(EventType.class).name()))
                .containsExactlyInAnyOrder(
                        "site.updated",
                        "site_market.updated",
                        "group.created",
                        "group.updated",
                        "group.deleted",
                        "group.protected",
                        "group.released",
                        "intervention.begun",
                        "intervention.ended",
                        "schedule.activated",
                        "schedule.paused",
                        "schedule.resumed",
                        "schedule.rolled_back",
                        "schedule.retired",
                        "site_control.changed");
    }

    @Test
    @DisplayName("are kept with the names and texts that programs which follow them know")
    void asKept() {
        assertThat(EventCodec.encode(new GroupUpdated(new GroupId(ID), new SiteId(OTHER), "Hall", 3)))
                .isEqualTo(new Change(
                        1,
                        "group.updated",
                        "group",
                        ID.toString(),
                        Map.of("site_id", OTHER.toString(), "name", "Hall", "version", "3")));
        assertThat(EventCodec.encode(new PlanMade(
                        new PlanId(ID),
                        new SiteId(OTHER),
                        PlanRecord.Trigger.PRICES,
                        PlanRecord.Kind.OPERATIVE,
                        false,
                        ControlMode.PLANNED,
                        new Interval(Instant.parse("2026-11-24T10:00:00Z"), Instant.parse("2026-11-25T22:00:00Z")))))
                .isEqualTo(new Change(
                        "plan.made",
                        "plan",
                        ID.toString(),
                        Map.of(
                                "site_id",
                                OTHER.toString(),
                                "trigger",
                                "PRICES",
                                "kind",
                                "OPERATIVE",
                                "in_force",
                                "false",
                                "mode",
                                "PLANNED",
                                "from",
                                "2026-11-24T10:00:00Z",
                                "to",
                                "2026-11-25T22:00:00Z")));
    }

    @Test
    @DisplayName("that were recorded before a fact was told are read with what it was then")
    void recordedBefore() {
        Map<String, String> facts = Map.of(
                "import_id", OTHER.toString(),
                "document", "prices.xml",
                "from", "2026-11-24T10:00:00Z",
                "to", "2026-11-25T10:00:00Z",
                "added", "24",
                "restated", "0");
        Interval span = new Interval(Instant.parse("2026-11-24T10:00:00Z"), Instant.parse("2026-11-25T10:00:00Z"));

        assertThat(CODEC.decode(new Change("series.imported", "series", ID.toString(), facts)))
                .isEqualTo(new Readable(
                        new SeriesImported(new SeriesId(ID), new ImportId(OTHER), "prices.xml", span, false, 24, 0)));
    }

    @Test
    @DisplayName("that nobody can read say why: an unknown type or version, another subject, a wrong fact")
    void unreadable() {
        assertThat(why(new Change("site.moved", "site", ID.toString(), Map.of())))
                .isEqualTo("no event is called site.moved");
        assertThat(why(new Change(2, "site.updated", "site", ID.toString(), Map.of())))
                .isEqualTo("is of version 2, and only 1 is known");
        assertThat(why(new Change("site.updated", "group", ID.toString(), Map.of())))
                .isEqualTo("is about site, not group");
        assertThat(why(new Change("site.updated", "site", "here", Map.of("name", "Hall", "version", "1"))))
                .isEqualTo("site is no SiteId: here");
        assertThat(why(new Change("site.updated", "site", ID.toString(), Map.of("name", "Hall"))))
                .isEqualTo("version is missing");
        assertThat(why(new Change("site.updated", "site", ID.toString(), Map.of("name", "Hall", "version", "first"))))
                .isEqualTo("version is no Long: first");
    }

    @EventType(name = "site.updated", subject = "site")
    private record Impostor(SiteId site) implements Event {}

    private record Unnamed(SiteId site) implements Event {}

    @Test
    @DisplayName("have a name of their own, which two cannot share")
    void named() {
        assertThatThrownBy(() -> new EventCodec(List.of(FleetEvent.class, Impostor.class)))
                .hasMessageContaining("two events are called site.updated");
        assertThatThrownBy(() -> EventCodec.encode(new Unnamed(new SiteId(ID))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String why(Change change) {
        assertThat(CODEC.decode(change)).isInstanceOf(Unreadable.class);
        return ((Unreadable) CODEC.decode(change)).why();
    }

    private static Change with(Change change, Map<String, String> facts) {
        return new Change(change.type(), change.subject(), change.subjectId(), facts);
    }
}
