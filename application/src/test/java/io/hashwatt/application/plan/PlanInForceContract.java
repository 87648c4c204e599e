package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.done;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.plan.making.MakePlan.Command;
import io.hashwatt.application.plan.making.MakePlan.Prepared;
import io.hashwatt.application.plan.making.MakePlan.Result;
import io.hashwatt.application.plan.making.PlanWatch;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run on every kind of store, because what is tried is who waits for whom. */
@DisplayName("The plan in force at a site")
public abstract class PlanInForceContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Stores stores;
    private Scenario scenario;
    private Scenario.Process process;
    private Given given;
    private Actor admin;
    private Given.Mine mine;

    /** Without a single row. */
    protected abstract Stores emptyStores();

    @BeforeEach
    protected final void open() {
        stores = emptyStores();
        stores.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Scenario.NOW, 1));
            return TenantId.PLATFORM;
        });
        scenario = new Scenario(stores);
        process = scenario.start("one");
        given = new Given(scenario, process);
        admin = given.tenant("acme");
        mine = given.mine(admin, "north");
        given.prices(admin, mine.power(), START, Collections.nCopies(20, "10").toArray(String[]::new));
        rounds(9);
    }

    @Test
    @DisplayName("obeys a safety stop, also when a plan is kept then that was begun before it")
    protected void olderThanAStop() {
        Prepared slow = process.planning().makePlan().prepare(admin, asUsual());
        scenario.clock().advance(Duration.ofSeconds(10));
        stop();
        rounds(5);
        assertThat(inForce(Trigger.INTERVENTION)).isZero();

        Result.Made late = (Result.Made) process.planning().makePlan().keep(slow);

        assertThat(late.inForceSince()).isNull();
        assertThat(process.planning().readPlans().find(admin, late.plan().id())).contains(late.plan());
        assertThat(inForce(Trigger.INTERVENTION)).isZero();
        scenario.clock().advance(MINUTE.multipliedBy(50));
        rounds(10);
        assertThat(inForce(Trigger.INTERVENTION)).isZero();
    }

    @Test
    @DisplayName("knows the newest prices, also when a plan is kept then that was begun before them")
    protected void olderThanPrices() {
        Prepared slow = process.planning().makePlan().prepare(admin, asUsual());
        scenario.clock().advance(Duration.ofSeconds(10));
        given.prices(admin, mine.power(), START, "500");
        rounds(5);
        assertThat(inForce(Trigger.PRICES)).isZero();

        Result.Made late = (Result.Made) process.planning().makePlan().keep(slow);

        assertThat(late.inForceSince()).isNull();
        assertThat(inForce(Trigger.PRICES)).isZero();
    }

    @Test
    @DisplayName("is the one that was made later, where two have seen the same")
    protected void sameInputs() {
        Result.Made again = (Result.Made) process.planning().makePlan().make(admin, asUsual());

        assertThat(again.inForceSince()).isEqualTo(scenario.clock().instant());
        assertThat(inForce(Trigger.REQUESTED)).isEqualTo(1);
    }

    @Test
    @DisplayName("of a time that is over is never another one than it was then, nor are the observed days")
    protected void neverRewritten() {
        Instant halfPast = START.plus(MINUTE.multipliedBy(30));
        PlanRecord then = at(halfPast);
        scenario.clock().advance(Duration.ofHours(5));
        given.prices(admin, mine.power(), START, "500");
        ObservedDay before = today();

        Result.Made restated = (Result.Made) process.planning()
                .makePlan()
                .make(admin, new Command(mine.site().id(), START, START.plus(HOUR)));

        assertThat(restated.plan().kind()).isEqualTo(PlanRecord.Kind.WHAT_IF);
        assertThat(restated.inForceSince()).isNull();
        assertThat(levelOf(restated.plan(), halfPast)).isZero();
        assertThat(at(halfPast)).isEqualTo(then);
        assertThat(levelOf(then, halfPast)).isEqualTo(1);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    @DisplayName("of a time that is over stays the one that was in force then, when others follow")
    protected void history() {
        PlanRecord first = at(scenario.clock().instant());
        Instant then = scenario.clock().instant();
        scenario.clock().advance(HOUR);
        stop();
        rounds(3);

        assertThat(at(then)).isEqualTo(first);
        assertThat(at(scenario.clock().instant())).isNotEqualTo(first);
    }

    @Test
    @DisplayName("is bounded by an intervention at once, also before any plan has seen it")
    protected void bounded() {
        Instant now = scenario.clock().instant();
        assertThat(why(now).rules()).isEqualTo(new RulingLevel.Planned(1));
        assertThat(why(now).since()).isEqualTo(at(now).createdAt());

        stop();

        ReadWhy.Why stopped = why(now);
        assertThat(requireNonNull(stopped.planned()).level())
                .as("the plan does not know of it yet")
                .isEqualTo(1);
        assertThat(stopped.rules()).isInstanceOfSatisfying(RulingLevel.Wanted.class, rules -> {
            assertThat(rules.level()).isZero();
            assertThat(rules.by().reason()).contains("smoke");
        });
        assertThat(stopped.insteadOf(at(now).id())).contains((RulingLevel.Wanted) requireNonNull(stopped.rules()));
        assertThat(stopped.since()).isEqualTo(START);
        assertThat(process.planning().readWhy().levels(admin, mine.site().id(), now))
                .isEqualTo(Map.of(mine.group().id(), PowerLevelId.OFF));
    }

    @Test
    @DisplayName("was bounded by an intervention that has ended since, and by none that came later")
    protected void wasBounded() {
        scenario.clock().advance(MINUTE.multipliedBy(10));
        Intervention stop = stop();
        Instant meanwhile = later(MINUTE.multipliedBy(10));
        Instant end = later(MINUTE.multipliedBy(10));
        done(process.schedule().intervene().end(admin, stop.id()));
        scenario.clock().advance(HOUR);

        assertThat(requireNonNull(why(START.plus(MINUTE.multipliedBy(5))).rules())
                        .level())
                .isEqualTo(1);
        assertThat(requireNonNull(why(meanwhile).rules()).level()).isZero();
        assertThat(requireNonNull(why(meanwhile).planned()).level())
                .as("no plan was made meanwhile")
                .isEqualTo(1);
        assertThat(requireNonNull(why(end).rules()).level()).isEqualTo(1);
    }

    @Test
    @DisplayName("need not be there for a stop to rule")
    protected void withoutPlan() {
        Instant behind = later(Duration.ofDays(2));
        assertThat(why(behind).rules()).isNull();

        stop();

        assertThat(why(behind).planned()).isNull();
        assertThat(requireNonNull(why(behind).rules()).level()).isZero();
    }

    @Test
    @DisplayName("is worked out in no unit of work, and a site that has gone meanwhile is none")
    protected void siteHasGone() {
        Prepared slow = process.planning().makePlan().prepare(admin, asUsual());
        done(process.fleet().manageSites().delete(admin, mine.site().id(), 1));

        assertThat(process.planning().makePlan().keep(slow)).isEqualTo(new Result.NoSite());
        assertMissing(
                process.planning().readObservedDays().between(admin, mine.site().id(), TODAY, TODAY));
    }

    @Test
    @DisplayName("is worked out outside of any transaction")
    protected void outsideOfTransactions() {
        AtomicInteger asked = new AtomicInteger();
        Scenario.Process other = scenario.start("two", new PlanWatch() {
            @Override
            public void over(Trigger trigger, Result result, Duration took) {}

            @Override
            public void arbitrated(Duration took) {
                asked.incrementAndGet();
                assertThatThrownBy(() -> stores.unitOfWork().afterCommit(() -> {}))
                        .isInstanceOf(IllegalStateException.class);
            }
        });

        assertThat(other.planning().makePlan().make(admin, asUsual())).isInstanceOf(Result.Made.class);
        assertThat(asked).hasValue(1);
    }

    private Command asUsual() {
        return new Command(mine.site().id(), null, null);
    }

    private Instant later(Duration time) {
        scenario.clock().advance(time);
        return scenario.clock().instant();
    }

    private ReadWhy.Why why(Instant instant) {
        return process.planning()
                .readWhy()
                .of(admin, mine.group().id(), instant)
                .orElseThrow();
    }

    private Intervention stop() {
        return done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        mine.site().id(),
                        new Intervene.Draft(
                                Intervention.Kind.SAFETY_STOP,
                                new Target.WholeSite(),
                                Wish.OFF,
                                null,
                                new Intervene.Lasting.UntilEnded(),
                                "smoke")));
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            process.planning().replanSites().round();
        }
    }

    private PlanRecord at(Instant instant) {
        return process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), instant)
                .orElseThrow();
    }

    /** Level of now. */
    private int inForce(Trigger madeFor) {
        PlanRecord plan = at(scenario.clock().instant());
        assertThat(plan.trigger()).isEqualTo(madeFor);
        return levelOf(plan, scenario.clock().instant());
    }

    private int levelOf(PlanRecord plan, Instant instant) {
        return process.planning()
                .readPlans()
                .group(admin, plan.id(), mine.group().id())
                .flatMap(group -> group.slotAt(instant))
                .orElseThrow()
                .level();
    }

    private ObservedDay today() {
        return done(process.planning()
                        .readObservedDays()
                        .between(admin, mine.site().id(), TODAY, TODAY))
                .days()
                .getFirst();
    }
}
