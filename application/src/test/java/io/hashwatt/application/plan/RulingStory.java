package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One site's life, told step by step by chance. After every step it is what it has to be. */
final class RulingStory {

    private static final int MOST_OPEN = 4;

    private final Stores stores;
    private final Scenario scenario;
    private final Random chance;
    private final String name;
    private final List<Scenario.Process> processes = new ArrayList<>();
    private final Actor admin;
    private final Given.Mine mine;
    private final List<Intervention> interventions = new ArrayList<>();
    private final List<MakePlan.Prepared> slowPlans = new ArrayList<>();
    private final NavigableSet<Instant> pricedHours = new TreeSet<>();
    private final Map<Instant, Integer> ruled = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private @Nullable Schedule schedule;
    private InputsPosition seen = InputsPosition.START;

    RulingStory(Stores stores, Random chance, String name) {
        this.stores = stores;
        this.scenario = new Scenario(stores);
        this.chance = chance;
        this.name = name;
        stores.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Scenario.NOW, 1));
            return TenantId.PLATFORM;
        });
        processes.add(scenario.start("one"));
        processes.add(scenario.start("two"));
        Given given = given();
        this.admin = given.tenant("acme");
        this.mine = given.mine(admin, "north");
        prices();
        planAllThatIsDue();
    }

    private Given given() {
        return new Given(scenario, any());
    }

    private Scenario.Process any() {
        return processes.get(chance.nextInt(processes.size()));
    }

    private Instant now() {
        return scenario.clock().instant();
    }

    void goOn() {
        List<Runnable> steps = List.of(
                this::prices,
                this::prices,
                this::intervene,
                this::intervene,
                this::end,
                this::editGroup,
                this::schedule,
                this::beginSlowPlan,
                this::endSlowPlan,
                this::restart,
                () -> pass(Duration.ofMinutes(1L + chance.nextInt(59))),
                () -> pass(Duration.ofHours(1L + chance.nextInt(20))));
        steps.get(chance.nextInt(steps.size())).run();
        assertObeyed("before anybody has planned");
        if (chance.nextInt(3) > 0) {
            planAllThatIsDue();
            assertObeyed("after planning");
            assertCoversNow();
            ruled.put(now(), levelNow());
            scenario.clock().advance(Duration.ofMillis(1)); // what is done next is later
        }
        assertNeverBack();
    }

    private void prices() {
        Instant first = now().truncatedTo(ChronoUnit.HOURS).plus(HOUR.multipliedBy(chance.nextInt(30)));
        String[] perMwh = new String[1 + chance.nextInt(24)];
        for (int i = 0; i < perMwh.length; i++) {
            perMwh[i] = chance.nextBoolean() ? "10" : "500";
            pricedHours.add(first.plus(HOUR.multipliedBy(i)));
        }
        given().prices(admin, mine.power(), first, perMwh);
        told.add(perMwh.length + " prices from " + first);
    }

    private void intervene() {
        if (interventions.stream().filter(one -> isLive(one, now())).count() >= MOST_OPEN) {
            return;
        }
        Intervention.Kind kind = Intervention.Kind.values()[chance.nextInt(Intervention.Kind.values().length)];
        boolean mayRun = kind == Intervention.Kind.OVERRIDE && chance.nextBoolean();
        Intervene.Lasting lasting = kind == Intervention.Kind.SAFETY_STOP && chance.nextBoolean()
                ? new Intervene.Lasting.UntilEnded()
                : new Intervene.Lasting.For(Duration.ofMinutes(5L + chance.nextInt(300)));
        interventions.add(done(any().schedule()
                .intervene()
                .begin(
                        admin,
                        mine.site().id(),
                        new Intervene.Draft(
                                kind,
                                new Target.WholeSite(),
                                mayRun ? new Wish(Wish.Form.AT_LEAST, 1) : Wish.OFF,
                                null,
                                lasting,
                                "chance"))));
        told.add(kind + (mayRun ? " on" : " off") + " for " + lasting);
    }

    private void end() {
        if (!interventions.isEmpty()) {
            int number = chance.nextInt(interventions.size());
            interventions.set(
                    number,
                    done(any().schedule()
                            .intervene()
                            .end(admin, interventions.get(number).id())));
            told.add("end of " + interventions.get(number).kind());
        }
    }

    private void editGroup() {
        RegisteredGroup group =
                any().fleet().manageGroups().find(admin, mine.group().id()).orElseThrow();
        TransitionLimits limits = TransitionLimits.NONE.withMinimumUp(Duration.ofMinutes(chance.nextInt(3) * 30L));
        done(any().fleet().manageGroups().change(admin, group.id(), group.version(), Given.miners("hall", limits)));
        told.add("group edited, runs at least " + limits.minimumUp());
    }

    private void schedule() {
        var manage = any().schedule().manageSchedules();
        Schedule before = schedule;
        if (before == null) {
            Schedule drafted = done(manage.create(
                    admin,
                    mine.site().id(),
                    Calendars.named("quiet").daily("12:00", "15:00", Wish.OFF).content()));
            schedule = done(manage.activate(admin, drafted.id(), drafted.version(), "chance"));
        } else {
            Outcome<Schedule> turned = before.state() == Schedule.State.ACTIVE
                    ? manage.pause(admin, before.id(), before.version(), "chance")
                    : manage.resume(admin, before.id(), before.version(), "chance");
            schedule = done(turned);
        }
        told.add("schedule " + schedule.state());
    }

    private void beginSlowPlan() {
        slowPlans.add(any().planning()
                .makePlan()
                .prepare(admin, new MakePlan.Command(mine.site().id(), null, null)));
        told.add("a slow plan begun");
    }

    private void endSlowPlan() {
        if (!slowPlans.isEmpty()) {
            any().planning().makePlan().keep(slowPlans.remove(chance.nextInt(slowPlans.size())));
            told.add("a slow plan kept");
        }
    }

    private void restart() {
        int number = chance.nextInt(processes.size());
        processes.set(number, scenario.start(number == 0 ? "one" : "two"));
        told.add("restart of " + number);
    }

    private void pass(Duration time) {
        scenario.clock().advance(time);
        told.add("it is " + now());
    }

    /** By both, as each is told only of what went through itself, and the sweep of the other comes within a minute. */
    private void planAllThatIsDue() {
        scenario.clock().advance(Duration.ofSeconds(1));
        for (Scenario.Process process : processes) {
            process.planning().replanSites().changed(admin.tenant());
            process.planning().replanSites().readNews();
        }
        while (any().planning().replanSites().planNext()) {
            continue;
        }
        told.add("planned");
    }

    private void assertObeyed(String when) {
        Optional<Integer> wanted = wanted(now());
        if (wanted.isPresent()) {
            assertThat(levelNow()).as("level %s%n%s", when, this).isEqualTo(wanted.get());
        }
    }

    /** By a reading of the rules of its own: what stops stands above what overrides, and off above on. */
    private Optional<Integer> wanted(Instant instant) {
        List<Intervention> live =
                interventions.stream().filter(one -> isLive(one, instant)).toList();
        if (live.isEmpty()) {
            return Optional.empty();
        }
        boolean isOff = live.stream()
                .anyMatch(one ->
                        one.kind() != Intervention.Kind.OVERRIDE || one.wish().equals(Wish.OFF));
        return Optional.of(isOff ? 0 : 1);
    }

    private static boolean isLive(Intervention one, Instant instant) {
        return one.phaseAt(instant) == Intervention.Phase.ACTIVE;
    }

    private @Nullable Integer levelNow() {
        return level(now());
    }

    private @Nullable Integer level(Instant instant) {
        var rules = any().planning()
                .readWhy()
                .of(admin, mine.group().id(), instant)
                .orElseThrow()
                .rules();
        return rules == null ? null : rules.level();
    }

    private void assertCoversNow() {
        if (pricedHours.contains(now().truncatedTo(ChronoUnit.HOURS))) {
            assertThat(any().planning().readPlans().inForce(admin, mine.site().id(), now()))
                    .as("a plan over now, whose price is known%n%s", this)
                    .isPresent();
        }
    }

    private void assertNeverBack() {
        Optional<PlanInForce> current = stores.unitOfWork()
                .reading(
                        admin.tenant(),
                        () -> stores.plansInForce()
                                .current(admin.tenant(), mine.site().id()));
        current.ifPresent(plan -> {
            assertThat(plan.position())
                    .as("what the plan in force has seen%n%s", this)
                    .isGreaterThanOrEqualTo(seen);
            seen = plan.position();
        });
    }

    void assertThePastIsAsItWas() {
        ruled.forEach((instant, level) -> assertThat(level(instant))
                .as("what ruled at %s%n%s", instant, this)
                .isEqualTo(level));
    }

    @Override
    public String toString() {
        return name + ":\n" + String.join("\n", told);
    }
}
