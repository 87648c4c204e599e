package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Given.miners;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.plan.replanning.ReplanSites.Round;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.plan.record.StoredPlan;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A site is planned again")
class ReplanSitesTest {

    private static final Intervene.Draft STOP = new Intervene.Draft(
            Intervention.Kind.SAFETY_STOP,
            new Target.WholeSite(),
            Wish.OFF,
            null,
            new Intervene.Lasting.UntilEnded(),
            "smoke");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Stores inMemory = InMemoryStores.empty();
    private final FailingPlanStore plans = new FailingPlanStore(inMemory.plans());
    private final Scenario scenario = new Scenario(inMemory.with(plans));
    private final Scenario.Process process = scenario.start("one");
    private final ReplanSites replanning = process.planning().replanSites();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = givenMine(admin, "north");

    @Test
    @DisplayName("when a price inside its horizon arrives, and not again for the same")
    void priceInside() {
        givenNothingWaits();

        given.prices(admin, mine.power(), START.plus(HOUR), "20");

        assertThat(replanning.round()).isEqualTo(new Round(1, 0));
        assertThat(newest(mine).trigger()).isEqualTo(Trigger.PRICES);
        assertThat(newest(mine).by()).isEqualTo("SYSTEM:re-planning");
        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
    }

    @Test
    @DisplayName("when prices inside its horizon are withdrawn")
    void pricesWithdrawn() {
        given.prices(admin, mine.power(), START.plus(HOUR), "20");
        givenNothingWaits();
        ImportIntoSeries imports = process.series().importIntoSeries();

        done(imports.withdraw(
                admin,
                imports.newest(admin, mine.power().id(), Page.first(1))
                        .getFirst()
                        .id()));

        assertPlannedOnceFor(Trigger.PRICES);
    }

    @Test
    @DisplayName("when a price arrives whose time has just ended, because it tells of what comes")
    void priceThatHasEnded() {
        givenNothingWaits();

        given.prices(admin, mine.power(), START.minus(HOUR), "20");

        assertPlannedOnceFor(Trigger.PRICES);
    }

    @Test
    @DisplayName("for no price that has long been over, beyond the horizon, or the same as before")
    void priceOutside() {
        givenNothingWaits();

        given.prices(admin, mine.power(), START.minus(Duration.ofHours(5)), "20");
        given.prices(admin, mine.power(), Scenario.NOW.plus(Scenario.HORIZON), "20");
        given.prices(admin, mine.power(), START, "10");

        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
    }

    @Test
    @DisplayName("for no price of a series that it does not look at")
    void otherSeries() {
        MarketSeries other = given.series(admin, "other", Samples.powerPrices("elsewhere"));
        givenNothingWaits();

        given.prices(admin, other, START, "20");

        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
    }

    @Test
    @DisplayName("when its groups, the site itself or its series change")
    void fleet() {
        givenNothingWaits();

        done(process.fleet().manageGroups().create(admin, mine.site().id(), miners("shed", TransitionLimits.NONE)));
        assertPlannedOnceFor(Trigger.FLEET);

        done(process.fleet().manageGroups().delete(admin, mine.group().id(), 1));
        assertPlannedOnceFor(Trigger.FLEET);

        done(process.fleet()
                .manageSites()
                .change(admin, mine.site().id(), 1, new ManageSites.Changes("south", Samples.BERLIN, SiteLimits.NONE)));
        assertPlannedOnceFor(Trigger.FLEET);
    }

    @Test
    @DisplayName("when its base load or the cap of a feeder changes, and it keeps them")
    void limits() {
        given.placed(admin, mine.group(), Placement.of("North", List.of()));
        givenNothingWaits();
        assertThat(mostDrawn()).isEqualTo(Power.ofWatts(600_000));

        limit(1, new SiteLimits(Power.ofWatts(700_000), List.of(), Power.ofWatts(200_000)));
        assertPlannedOnceFor(Trigger.FLEET);
        assertThat(mostDrawn()).as("beside the base load").isEqualTo(Power.ofWatts(300_000));

        FeederCap north = new FeederCap("North", Power.ofWatts(299_999));
        FeederCap unused = new FeederCap("South", Power.NONE);
        limit(2, new SiteLimits(null, List.of(north, unused), Power.ofWatts(200_000)));
        assertPlannedOnceFor(Trigger.FLEET);
        assertThat(mostDrawn()).as("by the group that is on no feeder").isEqualTo(Power.ofWatts(300_000));

        Derating always = new Derating(
                null,
                Power.ofWatts(350_000),
                new Validity.Recurring(new CalendarWindow(
                        EnumSet.allOf(DayOfWeek.class),
                        EnumSet.allOf(Month.class),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT)));
        limit(3, SiteLimits.NONE.changing(List.of(always), List.of()));
        assertPlannedOnceFor(Trigger.FLEET);
        assertThat(mostDrawn()).as("while the cap is lower").isEqualTo(Power.ofWatts(300_000));
    }

    private void limit(long version, SiteLimits limits) {
        done(process.fleet()
                .manageSites()
                .change(admin, mine.site().id(), version, new ManageSites.Changes("north", Samples.BERLIN, limits)));
    }

    /** By all groups at the same time, in the newest plan. */
    private Power mostDrawn() {
        List<GroupPlanRecord> groups =
                process.planning().readPlans().groups(admin, newest(mine).id());
        return IntStream.range(0, groups.getFirst().slots().size())
                .mapToObj(slot -> groups.stream()
                        .map(group ->
                                group.group().powerAt(group.slots().get(slot).level()))
                        .reduce(Power.NONE, Power::plus))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Test
    @DisplayName("when somebody intervenes, and when the intervention is ended")
    void intervention() {
        givenNothingWaits();

        Intervention stop =
                done(process.schedule().intervene().begin(admin, mine.site().id(), STOP));
        assertPlannedOnceFor(Trigger.INTERVENTION);

        done(process.schedule().intervene().end(admin, stop.id()));
        assertPlannedOnceFor(Trigger.INTERVENTION);
    }

    @Test
    @DisplayName("once for many changes, for the newest of those that are most urgent")
    void burst() {
        givenNothingWaits();

        given.group(admin, mine.site().id(), "shed");
        given.group(admin, mine.site().id(), "barn");
        given.prices(admin, mine.power(), START, "20");
        given.prices(admin, mine.power(), START, "30");
        assertPlannedOnceFor(Trigger.FLEET);

        given.group(admin, mine.site().id(), "loft");
        done(process.schedule().intervene().begin(admin, mine.site().id(), STOP));
        given.prices(admin, mine.power(), START, "40");
        assertPlannedOnceFor(Trigger.INTERVENTION);
    }

    @Test
    @DisplayName("after a restart for what happened meanwhile, and not for what was planned before")
    void restart() {
        givenNothingWaits();
        given.prices(admin, mine.power(), START, "20");

        ReplanSites restarted = scenario.start("one").planning().replanSites();

        assertThat(restarted.round()).isEqualTo(new Round(1, 0));
        assertThat(replanning.round()).as("the other has done it").isEqualTo(new Round(0, 0));
        assertThat(scenario.start("one").planning().replanSites().round()).isEqualTo(new Round(0, 0));
    }

    @Test
    @DisplayName("within a minute when another process made the change and told nobody")
    void untold() {
        givenNothingWaits();
        Given elsewhere = new Given(scenario, scenario.start("elsewhere"));

        elsewhere.prices(admin, mine.power(), START, "20");

        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
        scenario.clock().advance(MINUTE);
        assertThat(replanning.round()).isEqualTo(new Round(1, 0));
    }

    @Test
    @DisplayName("in every tenant that looks at a public series")
    void publicSeries() {
        Actor platform = Given.as(TenantId.PLATFORM, Role.ADMIN);
        MarketSeries open = given.series(platform, "open", Samples.powerPrices("FR"));
        given.prices(platform, open, START, "10");
        Actor other = given.tenant("other");
        RegisteredSite ours = givenSiteOn(admin, open);
        RegisteredSite theirs = givenSiteOn(other, open);
        givenNothingWaits();

        given.prices(platform, open, START, "20");

        assertThat(replanning.round()).isEqualTo(new Round(1, 1));
        assertThat(replanning.round()).isEqualTo(new Round(1, 0));
        assertThat(newest(admin, ours).orElseThrow().trigger()).isEqualTo(Trigger.PRICES);
        assertThat(newest(other, theirs).orElseThrow().trigger()).isEqualTo(Trigger.PRICES);
    }

    @Test
    @DisplayName("in its tenant's turn: whoever was served last comes last")
    void turns() {
        Given.Mine second = givenMine(admin, "second");
        Given.Mine third = givenMine(admin, "third");
        Actor other = given.tenant("other");
        Given.Mine theirs = givenMine(other, "theirs");
        givenNothingWaits();
        for (Given.Mine changed : List.of(mine, second, third, theirs)) {
            given.prices(changed.admin(), changed.power(), START, "20");
        }

        assertThat(replanning.round()).isEqualTo(new Round(1, 3));
        assertThat(replanning.round()).isEqualTo(new Round(1, 2));
        assertThat(replanning.lag().waiting()).isEqualTo(2);
        assertThat(newest(theirs).trigger()).isEqualTo(Trigger.PRICES);
        rounds(2);
        assertThat(replanning.lag().waiting()).isZero();
    }

    @Test
    @DisplayName("for an intervention before all others, of whatever tenant")
    void interventionFirst() {
        List<Given.Mine> many = Stream.of("a", "b", "c", "d", "e")
                .map(name -> givenMine(admin, name))
                .toList();
        Given.Mine theirs = givenMine(given.tenant("other"), "theirs");
        givenNothingWaits();
        many.forEach(changed -> given.prices(admin, changed.power(), START, "20"));
        given.prices(theirs.admin(), theirs.power(), START, "20");
        Given.Mine last = many.getLast();
        done(process.schedule().intervene().begin(admin, last.site().id(), STOP));

        assertThat(replanning.round()).isEqualTo(new Round(1, 5));

        assertThat(newest(last).trigger()).isEqualTo(Trigger.INTERVENTION);
    }

    @Test
    @DisplayName("at once although planning ten others of its tenant fails; those are tried again, later and later")
    void failing() {
        List<Given.Mine> broken = IntStream.range(0, 10)
                .mapToObj(number -> givenMine(admin, "broken " + number))
                .toList();
        Given.Mine theirs = givenMine(given.tenant("other"), "theirs");
        givenNothingWaits();
        plans.failFor(broken.stream().map(each -> each.site().id()).toList());
        broken.forEach(changed -> given.prices(admin, changed.power(), START, "20"));
        given.prices(admin, mine.power(), START, "20");
        given.prices(theirs.admin(), theirs.power(), START, "20");

        rounds(12);
        assertThat(newest(mine).trigger()).isEqualTo(Trigger.PRICES);
        assertThat(newest(theirs).trigger()).isEqualTo(Trigger.PRICES);
        assertThat(replanning.round()).as("is not tried in vain all the time").isEqualTo(new Round(0, 10));
        assertThat(replanning.lag().failing()).isEqualTo(10);

        given.prices(admin, mine.power(), START, "30");
        assertThat(replanning.round()).as("the healthy one").isEqualTo(new Round(1, 10));

        scenario.clock().advance(Duration.ofSeconds(1));
        rounds(10);
        plans.failFor(List.of());
        scenario.clock().advance(Duration.ofSeconds(1));
        assertThat(replanning.round()).as("waits longer the second time").isEqualTo(new Round(0, 10));
        scenario.clock().advance(Duration.ofSeconds(1));
        rounds(10);
        assertThat(newest(broken.getFirst()).trigger()).isEqualTo(Trigger.PRICES);
        replanning.readNews();
        assertThat(replanning.lag().isNothing()).isTrue();
    }

    @Test
    @DisplayName("by another process when the one that had begun died")
    void takenOver() {
        givenNothingWaits();
        given.prices(admin, mine.power(), START, "20");
        Scenario.Process other = scenario.start("one");
        plans.dieFor(mine.site().id());
        assertThatThrownBy(replanning::round).isInstanceOf(Killed.class);
        plans.failFor(List.of());

        assertThat(other.planning().replanSites().planNext())
                .as("its lease goes on")
                .isFalse();
        process.instance().end();

        assertThat(other.planning().replanSites().planNext()).isTrue();
        assertThat(newest(mine).trigger()).isEqualTo(Trigger.PRICES);
    }

    @Test
    @DisplayName("only while it is there and can be planned")
    void notReady() {
        RegisteredSite unready = given.site(admin, "without series");
        given.group(admin, unready.id(), "hall");
        Given.Mine gone = givenMine(admin, "gone");
        givenNothingWaits();
        given.prices(admin, gone.power(), START, "20");
        done(process.fleet().manageSites().delete(admin, gone.site().id(), 1));

        rounds(2);
        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
        assertThat(newest(admin, unready)).isEmpty();
    }

    @Test
    @DisplayName("although an event before it has a fact that is nonsense, which is set aside")
    void malformedFact() {
        givenNothingWaits();
        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            JournalStore journal = scenario.stores().journal();
            long next = journal.lockHeads(admin.tenant()).eventSeq() + 1;
            Map<String, String> facts = Map.of("from", "yesterday", "to", "tomorrow");
            Change nonsense =
                    new Change("series.imported", "series", mine.power().id().toString(), facts);
            journal.append(admin.tenant(), List.of(new RecordedEvent(next, Scenario.NOW, nonsense)), List.of());
            return next;
        });
        given.prices(admin, mine.power(), START, "20");

        assertPlannedOnceFor(Trigger.PRICES);
        assertThat(process.tenancy().readSetAsideEvents().newest(admin, 9))
                .extracting(SetAsideEvent::consumer, SetAsideEvent::type)
                .containsExactly(tuple("re-planning", "series.imported"));
    }

    @Test
    @DisplayName("with a delay that can be seen: events not looked at, and how old the oldest is")
    void lag() {
        givenNothingWaits();
        assertThat(replanning.lag()).isEqualTo(new ReplanSites.Lag(0, Duration.ZERO, 0, Duration.ZERO, 0));

        given.prices(admin, mine.power(), START, "20");
        scenario.clock().advance(Duration.ofSeconds(7));
        given.prices(admin, mine.power(), START, "30");

        assertThat(replanning.lag()).isEqualTo(new ReplanSites.Lag(2, Duration.ofSeconds(7), 0, Duration.ZERO, 0));
        replanning.round();
        assertThat(replanning.lag().unseenEvents()).as("the plan that was made").isEqualTo(1);
        replanning.round();
        assertThat(replanning.lag()).isEqualTo(new ReplanSites.Lag(0, Duration.ZERO, 0, Duration.ZERO, 0));
    }

    private Given.Mine givenMine(Actor owner, String name) {
        Given.Mine made = given.mine(owner, name);
        given.prices(owner, made.power(), START, "10");
        return made;
    }

    private RegisteredSite givenSiteOn(Actor owner, MarketSeries power) {
        RegisteredSite site = given.site(owner, "on a public series");
        given.group(owner, site.id(), "hall");
        MarketSeries hashprice = given.series(owner, "hashprice", new SeriesContent.Hashprices(Samples.EUR));
        given.hashprice(owner, hashprice, Interval.of(START, Duration.ofDays(2)));
        given.chosen(owner, site.id(), power.id(), hashprice.id());
        return site;
    }

    private void givenNothingWaits() {
        rounds(20);
        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
        given.group(admin, mine.site().id(), "annex");
        assertPlannedOnceFor(Trigger.FLEET);
        replanning.round();
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            replanning.round();
        }
    }

    private void assertPlannedOnceFor(Trigger trigger) {
        assertThat(replanning.round()).isEqualTo(new Round(1, 0));
        assertThat(newest(mine).trigger()).isEqualTo(trigger);
        assertThat(replanning.round()).isEqualTo(new Round(0, 0));
    }

    private PlanRecord newest(Given.Mine of) {
        return newest(of.admin(), of.site()).orElseThrow();
    }

    private Optional<PlanRecord> newest(Actor actor, RegisteredSite site) {
        return process.planning().readPlans().newestFirst(actor, site.id(), Optional.empty(), 1).stream()
                .findFirst();
    }

    /** Nobody catches it, as nothing runs any more when a process was killed. */
    private static final class Killed extends InternalError {

        private static final long serialVersionUID = 1;
    }

    /** Breaks when a plan of a certain site is to be kept. */
    private static final class FailingPlanStore implements PlanStore {

        private final PlanStore plans;
        private List<SiteId> failing = List.of();
        private @Nullable SiteId deadly;

        FailingPlanStore(PlanStore plans) {
            this.plans = plans;
        }

        void failFor(List<SiteId> sites) {
            failing = sites;
            deadly = null;
        }

        /** As if the process was killed just then. */
        void dieFor(SiteId site) {
            deadly = site;
        }

        @Override
        public void add(TenantId tenant, PlanRecord plan, List<GroupPlanRecord> groups) {
            if (failing.contains(plan.site())) {
                throw new IllegalStateException("no plan for this site");
            }
            if (plan.site().equals(deadly)) {
                throw new Killed();
            }
            plans.add(tenant, plan, groups);
        }

        @Override
        public Optional<PlanRecord> find(TenantId tenant, PlanId id) {
            return plans.find(tenant, id);
        }

        @Override
        public List<GroupPlanRecord> groups(TenantId tenant, PlanId id) {
            return plans.groups(tenant, id);
        }

        @Override
        public List<GroupPlanRecord> groups(TenantId tenant, PlanId id, int first, int most) {
            return plans.groups(tenant, id, first, most);
        }

        @Override
        public List<GroupPlanRecord> groupsUntil(TenantId tenant, PlanId id, Instant end) {
            return plans.groupsUntil(tenant, id, end);
        }

        @Override
        public List<StoredPlan> unthinned(TenantId tenant, Instant madeBefore, Optional<PlanId> after, int most) {
            return plans.unthinned(tenant, madeBefore, after, most);
        }

        @Override
        public void thin(TenantId tenant, PlanId id) {
            plans.thin(tenant, id);
        }

        @Override
        public Set<PlanId> thinned(TenantId tenant, SiteId site, Interval period) {
            return plans.thinned(tenant, site, period);
        }

        @Override
        public Optional<GroupPlanRecord> group(TenantId tenant, PlanId id, GroupId group) {
            return plans.group(tenant, id, group);
        }

        @Override
        public List<PlanRecord> newestFirst(TenantId tenant, SiteId site, Optional<PlanId> before, int limit) {
            return plans.newestFirst(tenant, site, before, limit);
        }

        @Override
        public List<PlanRecord> about(TenantId tenant, SiteId site, Interval period) {
            return plans.about(tenant, site, period);
        }
    }
}
