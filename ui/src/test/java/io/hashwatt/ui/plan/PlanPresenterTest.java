package io.hashwatt.ui.plan;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.chart.timeline.TimelinePicture;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Kind;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerStep;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.plan.PlanScreen.Missing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the plan view shows")
class PlanPresenterTest {

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", Power.ofWatts(24_000_000));
    private final PlanPresenter presenter = PlanPresenters.of(mine);

    @Test
    @DisplayName("is what is missing, one thing after the other, as long as there is no plan")
    void missing() {
        assertThat(missingNow()).isEqualTo(Missing.GROUPS);
        mine.groups(site, 1, 100);
        assertThat(missingNow()).isEqualTo(Missing.MARKET);
        mine.market(site);
        assertThat(missingNow()).isEqualTo(Missing.PLAN);
    }

    @Test
    @DisplayName("is half a day before now and a day after, with the plans before the newest one for what lies behind")
    void usualWindow() {
        planned(2);
        PlanScreen.Shown shown = show(PlanAddress.PLAIN);

        assertThat(shown.window())
                .isEqualTo(new Interval(Mine.NOW.minus(Duration.ofHours(12)), Mine.NOW.plus(Duration.ofHours(24))));
        List<PowerStep> power = shown.picture().powers().getFirst().steps();
        assertThat(power.getFirst().interval().start()).isEqualTo(minute(Mine.NOW.minus(Duration.ofHours(8))));
        assertThat(power).as("no hole between the two plans").satisfies(steps -> {
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).interval().start())
                        .isEqualTo(steps.get(i - 1).interval().end());
            }
        });
        assertThat(shown.picture().powers().getFirst().unknown().getFirst())
                .as("nobody had planned then")
                .isEqualTo(new Interval(
                        shown.window().start(), power.getFirst().interval().start()));
    }

    @Test
    @DisplayName("is the plan's own period where that is elsewhere, and says that it is over")
    void planInThePast() {
        planned(1);
        mine.scenario().clock().advance(Duration.ofDays(3));

        PlanScreen.Shown shown = show(PlanAddress.PLAIN);

        assertThat(shown.isOver()).isTrue();
        assertThat(shown.window()).isEqualTo(shown.plan().period());
        assertThat(shown.figures().drawn()).isEmpty();
        assertThat(shown.figures().restOfToday().planned().amount())
                .isCloseTo(shown.plan().profit().amount(), within(new BigDecimal("1E-20")));
    }

    @Test
    @DisplayName("is how dear the room on a feeder is, where its cap binds")
    void feederThatBinds() {
        FeederCap north = new FeederCap("North", Power.ofWatts(500_000));
        SiteLimits limits = new SiteLimits(null, List.of(north), Power.NONE);
        mine.group(site, Mine.miners("A", 100, 0).at(Placement.of("North", List.of())));
        mine.group(site, Mine.miners("B", 100, 1).at(Placement.of("North", List.of())));
        done(mine.process()
                .fleet()
                .manageSites()
                .change(actor, site.id(), 1, new ManageSites.Changes(site.name(), site.zone(), limits)));
        planned(0);

        try (Screen screen = new Screen(actor)) {
            screen.show(new PlanFigures(show(PlanAddress.PLAIN)).band());

            assertThat(screen.text()).contains("The cap of feeder North");
        }
    }

    @Test
    @DisplayName("says above the plan what in its inputs can hardly be meant, and of when its hashprice is")
    void grounds() {
        mine.group(site, Mine.inGigahash("Hall G"));
        planned(1);

        try (Screen screen = new Screen(actor)) {
            screen.show(new PlanNotes(show(PlanAddress.PLAIN)));

            assertThat(screen.text())
                    .contains("Hashrate of a machine 200,000\u00a0TH/s in level 1 of Hall G")
                    .contains("Is it in GH/s?")
                    .contains("Hashprice quoted: ");
        }
    }

    @Test
    @DisplayName("has a gap where there is no price, and the default level under it")
    void gap() {
        planned(1);
        TimelinePicture picture = show(PlanAddress.PLAIN).picture();
        TimelinePicture.PriceLine price = Objects.requireNonNull(picture.price());

        Interval gap = price.gaps().getFirst();
        assertThat(gap.length()).isEqualTo(Duration.ofHours(1));
        assertThat(price.steps()).noneMatch(step -> step.interval().overlaps(gap));
        assertThat(picture.lanes().getFirst().bars())
                .anyMatch(bar -> bar.kind() == Kind.NO_PRICE
                        && bar.interval().equals(gap)
                        && bar.word().equals("Normal"));
    }

    @Test
    @DisplayName("draws together what the groups draw")
    void powerAddsUp() {
        planned(3);
        PlanScreen.Shown shown = show(PlanAddress.PLAIN);
        List<GroupPlanRecord> groups = presenter.groups(actor, shown.plan());
        Instant later = Mine.NOW.plus(Duration.ofHours(5));

        Power summed = groups.stream()
                .map(group ->
                        group.group().powerAt(group.slotAt(later).orElseThrow().level()))
                .reduce(Power.NONE, Power::plus);

        assertThat(shown.picture().powers().getFirst().steps())
                .filteredOn(step -> step.interval().contains(later))
                .singleElement()
                .satisfies(step -> assertThat(step.power().compareTo(summed)).isZero());
    }

    @Test
    @DisplayName("are pages of fifty groups, and the page of the group that is asked for")
    void pages() {
        planned(120);
        GroupPlanRecord last =
                presenter.groups(actor, show(PlanAddress.PLAIN).plan()).getLast();

        assertThat(show(PlanAddress.PLAIN).picture().lanes()).hasSize(50);
        assertThat(show(PlanAddress.PLAIN.withPage(2)).picture().lanes()).hasSize(20);
        assertThat(show(PlanAddress.PLAIN.withPage(99)).lanes().page()).isEqualTo(2);
        assertThat(show(PlanAddress.PLAIN.withGroup(last.id())).lanes().page()).isEqualTo(2);
    }

    @Test
    @DisplayName("compares with the plan before, slot by slot of each group")
    void comparison() {
        planned(1);
        PlanComparison comparison =
                Objects.requireNonNull(show(PlanAddress.PLAIN.withCompare(true)).comparison());

        assertThat(comparison.slots())
                .isEqualTo(comparison.changed().values().stream()
                        .mapToInt(List::size)
                        .sum());
    }

    @Test
    @DisplayName("values the changed slots at the new plan's prices")
    void worthOfChanges() {
        planned(1);
        GroupPlanRecord now =
                presenter.groups(actor, show(PlanAddress.PLAIN).plan()).getFirst();
        ExplainedSlot changed = now.slots().stream()
                .filter(slot -> slot.level() > 0 && slot.value() != null)
                .findFirst()
                .orElseThrow();
        List<ExplainedSlot> off = now.slots().stream()
                .map(slot -> slot.equals(changed) ? switchedOff(slot) : slot)
                .toList();
        GroupPlanRecord before =
                new GroupPlanRecord(now.id(), now.group(), 1, now.initial(), now.profit(), now.starts(), off);

        PlanComparison comparison =
                PlanComparison.of(List.of(now), show(PlanAddress.PLAIN).plan(), List.of(before));

        assertThat(comparison.of(now.id())).containsExactly(changed.interval());
        assertThat(comparison.worth().amount()).isEqualByComparingTo(changed.value());
    }

    @Test
    @DisplayName("is the plan that is asked for, unless it is another site's")
    void chosenPlan() {
        List<PlanRecord> plans = planned(1);
        RegisteredSite other = mine.site("Lausitz", "Europe/Berlin", "EUR", null);
        mine.groups(other, 1, 100);
        mine.prices(mine.market(other), 40);
        PlanRecord foreign = mine.plan(other);

        assertThat(show(PlanAddress.PLAIN.withPlan(plans.getFirst().id())))
                .satisfies(shown -> assertThat(shown.plan()).isEqualTo(plans.getFirst()))
                .satisfies(shown -> assertThat(shown.newest()).isFalse());
        assertThat(show(PlanAddress.PLAIN.withPlan(foreign.id())).plan()).isEqualTo(plans.getLast());
    }

    @Test
    @DisplayName("is what is drawn now by what rules, and not by what a plan says that has not seen it")
    void rulesNow() {
        planned(2);
        assertThat(show(PlanAddress.PLAIN).figures().drawn().orElseThrow().watts())
                .isPositive();

        done(mine.process()
                .schedule()
                .intervene()
                .begin(
                        actor,
                        site.id(),
                        new Intervene.Draft(
                                Intervention.Kind.SAFETY_STOP,
                                new Target.WholeSite(),
                                Wish.OFF,
                                null,
                                new Intervene.Lasting.UntilEnded(),
                                "smoke")));

        PlanScreen.Shown shown = show(PlanAddress.PLAIN);
        assertThat(shown.figures().drawn())
                .contains(SitePower.ruling(
                        presenter.groups(actor, shown.plan()),
                        Mine.NOW,
                        Map.of(
                                presenter.groups(actor, shown.plan()).getFirst().id(), PowerLevelId.OFF,
                                presenter.groups(actor, shown.plan()).getLast().id(), PowerLevelId.OFF)));
    }

    @Test
    @DisplayName("offers every plan, and knows which ones never were in force")
    void choices() {
        List<PlanRecord> plans = planned(1);
        PlanRecord whatIf = mine.plan(site, Mine.NOW, Mine.NOW.plus(Duration.ofHours(1)));

        PlanPresenter.Choices choices = presenter.choices(actor, site, 9);

        assertThat(choices.plans()).containsExactly(whatIf, plans.getLast(), plans.getFirst());
        assertThat(choices.inForce())
                .containsExactlyInAnyOrder(
                        plans.getFirst().id(), plans.getLast().id());
        assertThat(show(PlanAddress.PLAIN).plan()).isEqualTo(plans.getLast());
    }

    @Test
    @DisplayName("is as a file every slot of every group, with nothing where nothing is known")
    void csv() {
        PlanRecord plan = planned(2).getLast();
        List<GroupPlanRecord> groups = presenter.groups(actor, plan);
        List<String> lines = PlanCsv.of(groups).lines().toList();

        assertThat(lines)
                .hasSize(1
                        + groups.stream()
                                .mapToInt(group -> group.slots().size())
                                .sum());
        assertThat(lines)
                .filteredOn(line -> line.endsWith("no price,"))
                .first()
                .isEqualTo("A1,2026-11-25T05:00:00Z,2026-11-25T06:00:00Z,,,,,2,Normal,300000,,,,no price,");
    }

    private Missing missingNow() {
        return ((PlanScreen.Nothing) presenter.show(actor, site, PlanAddress.PLAIN)).missing();
    }

    private PlanScreen.Shown show(PlanAddress address) {
        return (PlanScreen.Shown) presenter.show(actor, site, address);
    }

    /** One made eight hours ago, one made now. */
    private List<PlanRecord> planned(int groups) {
        mine.groups(site, groups, 100);
        mine.prices(mine.market(site), 34);
        mine.scenario().clock().advance(Duration.ofHours(-8));
        PlanRecord earlier = mine.plan(site);
        mine.scenario().clock().advance(Duration.ofHours(8));
        return List.of(earlier, mine.plan(site));
    }

    private static ExplainedSlot switchedOff(ExplainedSlot slot) {
        return new ExplainedSlot(
                slot.interval(),
                slot.pricePerMwh(),
                slot.finality(),
                slot.hashpricePerPhDay(),
                0,
                BigDecimal.ZERO,
                null,
                slot.why());
    }

    private static Instant minute(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }
}
