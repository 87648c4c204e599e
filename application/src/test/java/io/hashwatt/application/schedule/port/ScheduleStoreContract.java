package io.hashwatt.application.schedule.port;

import static io.hashwatt.application.testing.Samples.site;
import static io.hashwatt.application.testing.ScheduleSamples.drafted;
import static io.hashwatt.application.testing.ScheduleSamples.elaborateCalendar;
import static io.hashwatt.application.testing.ScheduleSamples.elaborateStrike;
import static io.hashwatt.application.testing.ScheduleSamples.inForce;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.application.testing.ScheduleSamples.strike;
import static io.hashwatt.application.testing.ScheduleSamples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of schedules")
public abstract class ScheduleStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("gives back calendars and strike rules, plain and elaborate, with draft and with version in force")
    protected void roundTrip() {
        Schedule draft = drafted(ours.id(), 1, nightly("nights"));
        Schedule active = inForce(ours.id(), 2, elaborateCalendar());
        Schedule both = inForce(ours.id(), 3, strike("strike"))
                .drafted(new ScheduleDraft(
                        elaborateStrike(), version(1, strike("x")).by(), AT.minusNanos(1_000)));
        List.of(draft, active, both).forEach(this::add);

        assertThat(find(OURS, draft)).contains(draft);
        assertThat(find(OURS, active)).contains(active);
        assertThat(find(OURS, both)).contains(both);
        assertThat(find(OURS, drafted(ours.id(), 4, nightly("none")))).isEmpty();
        assertThat(versions(OURS, active)).containsExactly(version(1, elaborateCalendar()));
    }

    @Test
    @DisplayName("lets one hold the schedules of a site at a time")
    protected void holds() {
        assertThat(overlapping(OURS, () -> {
                            stores().schedules().hold(OURS, ours.id());
                            return ours;
                        })
                        .secondDidNotWait())
                .isFalse();
    }

    @Test
    @DisplayName("changes the version it is told to, once")
    protected void updates() {
        Schedule draft = drafted(ours.id(), 1, nightly("nights"));
        add(draft);
        Schedule activated = draft.activated(version(1, elaborateCalendar()));

        assertThat(update(OURS, activated)).isTrue();
        assertThat(update(OURS, activated)).isFalse();
        assertThat(find(OURS, draft)).contains(activated);
        assertThat(update(OURS, activated.in(Schedule.State.PAUSED).in(Schedule.State.ACTIVE)))
                .isFalse();
        assertThat(update(OURS, activated.in(Schedule.State.PAUSED))).isTrue();
        assertThat(find(OURS, draft)).contains(activated.in(Schedule.State.PAUSED));
    }

    @Test
    @DisplayName("lets one of those win who change it at the same time, and keeps the winner's version only")
    protected void oneWins() {
        Schedule draft = drafted(ours.id(), 1, nightly("nights"));
        add(draft);

        assertThat(atOnce(4, () -> update(OURS, draft.activated(version(1, nightly("nights"))))))
                .containsOnlyOnce(true);
        assertThat(versions(OURS, draft)).hasSize(1);
    }

    @Test
    @DisplayName("keeps every version that was in force, newest first, and none of what is only drafted")
    protected void history() {
        Schedule draft = drafted(ours.id(), 1, nightly("nights"));
        add(draft);
        assertThat(versions(OURS, draft)).isEmpty();
        Schedule first = draft.activated(version(1, nightly("nights")));
        Schedule second = first.activated(version(2, elaborateCalendar()));
        Schedule paused = second.in(Schedule.State.PAUSED);
        Schedule third = paused.activated(version(3, nightly("nights")));
        List.of(first, second, paused, third)
                .forEach(next -> assertThat(update(OURS, next)).isTrue());

        assertThat(versions(OURS, draft))
                .containsExactly(
                        version(3, nightly("nights")), version(2, elaborateCalendar()), version(1, nightly("nights")));
        assertThat(find(OURS, draft)).contains(third);
    }

    @Test
    @DisplayName(
            "lists a site's schedules in order of id, the retired ones too, and those of all sites that are active")
    protected void lists() {
        Schedule active = inForce(ours.id(), 5, nightly("active"));
        Schedule draft = drafted(ours.id(), 2, nightly("draft"));
        Schedule paused = inForce(ours.id(), 3, nightly("paused")).in(Schedule.State.PAUSED);
        Schedule retired = inForce(ours.id(), 4, nightly("retired")).in(Schedule.State.RETIRED);
        Schedule elsewhere = inForce(second.id(), 1, strike("elsewhere"));
        List.of(active, draft, paused, retired, elsewhere).forEach(this::add);

        assertThat(list(ours)).containsExactly(draft, paused, retired, active);
        assertThat(list(second)).containsExactly(elsewhere);
        assertThat(in(OURS, () -> stores().schedules().active(OURS))).containsExactly(elsewhere, active);
    }

    @Test
    @DisplayName("lists those of a site in some states by page, each with its own version in force")
    protected void pages() {
        Schedule first = inForce(ours.id(), 1, nightly("first"));
        Schedule draft = drafted(ours.id(), 2, nightly("draft"));
        Schedule retired = inForce(ours.id(), 3, nightly("retired")).in(State.RETIRED);
        Schedule last = inForce(ours.id(), 4, elaborateCalendar());
        Schedule elsewhere = inForce(second.id(), 5, nightly("elsewhere"));
        List.of(elsewhere, last, retired, draft, first).forEach(this::add);
        Set<State> used = EnumSet.complementOf(EnumSet.of(State.RETIRED));

        assertThat(page(used, Page.first(2))).containsExactly(first, draft);
        assertThat(page(used, new Page<>(Optional.of(draft.id()), 2))).containsExactly(last);
        assertThat(page(used, new Page<>(Optional.of(last.id()), 2))).isEmpty();
        assertThat(page(EnumSet.of(State.RETIRED), Page.first(9))).containsExactly(retired);
        assertThat(page(EnumSet.of(State.PAUSED), Page.first(9))).isEmpty();
    }

    @Test
    @DisplayName("shows a schedule that others make, activate and lose with its site whole or not at all")
    protected void whole() {
        RegisteredSite passing = site(OURS, 4, "passing");
        Schedule draft = drafted(passing.id(), 1, nightly("nights"));
        Schedule active = draft.activated(version(1, elaborateCalendar()));

        meanwhile(
                () -> {
                    within(OURS, () -> stores().sites().add(passing));
                    add(draft);
                    update(OURS, active);
                    within(OURS, () -> stores().sites().remove(passing));
                },
                () -> within(OURS, () -> {
                    assertThat(stores().schedules().find(OURS, draft.id()).stream())
                            .isSubsetOf(draft, active);
                    assertThat(stores().schedules().list(OURS, passing.id())).isSubsetOf(draft, active);
                    assertThat(stores().schedules().active(OURS)).isSubsetOf(active);
                }));
    }

    @Test
    @DisplayName("loses them and their versions with their site")
    protected void goesWithItsSite() {
        Schedule active = inForce(ours.id(), 1, nightly("nights"));
        add(active);

        within(OURS, () -> stores().sites().remove(ours));

        assertThat(find(OURS, active)).isEmpty();
        assertThat(versions(OURS, active)).isEmpty();
    }

    @Test
    @DisplayName("shows and changes no schedule of another tenant")
    protected void isolation() {
        Schedule foreign = inForce(theirs.id(), 1, nightly("nights"));
        within(THEIRS, () -> stores().schedules().add(THEIRS, foreign));

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(update(OURS, foreign.in(Schedule.State.PAUSED))).isFalse();
        assertThat(list(theirs)).isEmpty();
        assertThat(in(
                        OURS,
                        () -> stores().schedules().page(OURS, theirs.id(), EnumSet.allOf(State.class), Page.first(9))))
                .isEmpty();
        assertThat(in(OURS, () -> stores().schedules().active(OURS))).isEmpty();
        assertThat(versions(OURS, foreign)).isEmpty();
        assertThat(find(THEIRS, foreign)).contains(foreign);
    }

    private void add(Schedule schedule) {
        within(OURS, () -> stores().schedules().add(OURS, schedule));
    }

    private boolean update(TenantId tenant, Schedule schedule) {
        return in(tenant, () -> stores().schedules().update(tenant, schedule));
    }

    private Optional<Schedule> find(TenantId tenant, Schedule schedule) {
        return in(tenant, () -> stores().schedules().find(tenant, schedule.id()));
    }

    private List<Schedule> list(RegisteredSite site) {
        return in(OURS, () -> stores().schedules().list(OURS, site.id()));
    }

    private List<Schedule> page(Set<State> states, Page<ScheduleId> page) {
        return in(OURS, () -> stores().schedules().page(OURS, ours.id(), states, page));
    }

    private List<ScheduleVersion> versions(TenantId tenant, Schedule schedule) {
        return in(tenant, () -> stores().schedules().versions(tenant, schedule.id()));
    }
}
