package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What operators suffer from in other products, as collected in mining-operations 6, where schedules are the cure. Complaint
 * 4, flapping around a threshold, is in {@code StrikeReactionTest} of the domain.
 */
@DisplayName("Operators need not complain")
class OperatorComplaintsTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    /** Marginal strikes of 104.17 for eco and 68.75 for full, at 50 per PH/s and day. */
    private final RegisteredGroup tuned = done(process.fleet()
            .manageGroups()
            .create(
                    admin,
                    mine.site().id(),
                    new MinerGroup(
                            "tuned",
                            100,
                            List.of(
                                    PowerLevel.of("off", 0, "0"),
                                    PowerLevel.of("eco", 2_000, "100"),
                                    PowerLevel.of("full", 4_000, "166")),
                            TransitionLimits.NONE,
                            StartCost.NONE,
                            2)));

    @Test
    @DisplayName("3: that binary on and off leaves money: calendars hold and strike rules take levels in between")
    void levelsInBetween() {
        prices("10", "80", "200");
        arm(ControlMode.REACTIVE);
        assertThat(levels(tuned.id())).containsExactly(2, 1, 0);

        active(Calendars.named("eco hour")
                .daily("11:00", "12:00", new Wish(Wish.Form.AT_MOST, 1))
                .content());

        assertThat(levels(tuned.id())).containsExactly(1, 1, 0);
    }

    @Test
    @DisplayName("5: that a fixed window wastes hours: its cost is told beforehand, and a rule by price lets go early")
    void fixedWindow() {
        prices("200", "10", "10");
        Calendars window = Calendars.named("11 to 14").daily("11:00", "14:00", Wish.OFF);

        assertThat(compared(window.content()).gain().signum())
                .as("two cheap hours of both groups given up")
                .isNegative();
        arm(ControlMode.REACTIVE);
        assertThat(levels(tuned.id())).containsExactly(0, 2, 2);
    }

    @Test
    @DisplayName(
            "6: that strikes are worked out by hand over mixed hardware: they follow each group's levels and the hashprice")
    void automaticStrikes() {
        prices("69");
        arm(ControlMode.REACTIVE);
        active(strike("live", new Strikes.Automatic(BigDecimal.ZERO)));

        assertThat(levels(mine.group().id())).containsExactly(1);
        assertThat(levels(tuned.id())).containsExactly(1);
        assertThat(reason(tuned.id())).contains("69.00 EUR/MWh is below 104.17 and not below 68.75");

        var hashprice = given.series(admin, "half", new SeriesContent.Hashprices(Samples.EUR));
        given.hashprice(admin, hashprice, Interval.of(START, Duration.ofDays(1)), 40);
        done(process.series()
                .manageSiteMarket()
                .set(
                        admin,
                        mine.site().id(),
                        1,
                        new ManageSiteMarket.Choice(
                                mine.power().id(), null, new HashpriceBasis.Quoted(hashprice.id()))));

        assertThat(levels(mine.group().id())).containsExactly(0);
        assertThat(reason(tuned.id())).contains("is below 83.33 and not below 55.00");
    }

    @Test
    @DisplayName(
            "7: that several programs fight: one order of classes decides, and the why names who ruled and whom he overruled")
    void programsDoNotFight() {
        prices("10");
        active(Calendars.named("night tariff")
                .daily("10:00", "13:00", new Wish(Wish.Form.AT_LEAST, 1))
                .content());
        active(Calendars.named("noise").daily("10:00", "13:00", Wish.OFF).content());
        done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        mine.site().id(),
                        new Intervene.Draft(
                                Intervention.Kind.OVERRIDE,
                                new Target.Groups(List.of(tuned.id())),
                                new Wish(Wish.Form.EXACTLY, 1),
                                null,
                                new Intervene.Lasting.For(HOUR),
                                "test")));

        assertThat(reason(mine.group().id()))
                .endsWith(
                        "limit: calendar 'noise' until 13:00 (overrules calendar 'night tariff' until 13:00) (level 0)");
        assertThat(reason(tuned.id()))
                .contains(
                        "limit: manual override by Some ADMIN until 12:01: 'test' (overrules calendar 'noise' until 13:00)");
    }

    @Test
    @DisplayName(
            "8: that customers have different contracts: a schedule is about the groups it names, a promise protects one")
    void customers() {
        prices("10");
        active(Calendars.named("contract A")
                .of(new Target.Groups(List.of(tuned.id())))
                .daily("10:00", "13:00", Wish.OFF)
                .content());
        active(Calendars.named("house rule")
                .daily("10:00", "13:00", new Wish(Wish.Form.AT_MOST, 1))
                .content());
        assertThat(levels(tuned.id())).containsExactly(0);
        assertThat(levels(mine.group().id())).containsExactly(1);

        done(process.schedule().protectGroups().protect(admin, tuned.id(), "contract B: never curtailed"));

        assertThat(levels(tuned.id())).containsExactly(2);
        assertThat(reason(tuned.id())).contains("protection by Some ADMIN: 'contract B: never curtailed'");
    }

    @Test
    @DisplayName("12: that quarters of an hour are built in: prices and slots are as long as they are")
    void anyLength() {
        SeriesContent.PowerPrices content =
                (SeriesContent.PowerPrices) mine.power().content();
        Duration halfHour = Duration.ofMinutes(30);
        process.series()
                .importIntoSeries()
                .importDocument(
                        admin,
                        mine.power().id(),
                        scenario.documents()
                                .of(
                                        "mixed",
                                        List.of(
                                                Documents.price(content.series(), START, halfHour, "10"),
                                                Documents.price(
                                                        content.series(),
                                                        START.plus(halfHour),
                                                        Duration.ofMinutes(5),
                                                        "10"))));
        active(Calendars.named("seven minutes")
                .daily("11:11", "11:18", Wish.OFF)
                .content());

        assertThat(slots(mine.group().id()))
                .extracting(slot -> slot.interval().length().toMinutes() + "x" + slot.level())
                .containsExactly("11x1", "7x0", "12x1", "5x1");
    }

    @Test
    @DisplayName(
            "of a schedule that never wakes what it sent to sleep, misses what fell into a restart, or stands in a person's way")
    void openYardstick() {
        prices("10", "10", "10");
        active(Calendars.named("weekdays")
                .on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "11:00", "12:00", Wish.OFF)
                .content());

        assertThat(levels(mine.group().id())).as("awake again").containsExactly(0, 1, 1);

        scenario.clock().advance(Duration.ofMinutes(20));
        Scenario.Process restarted = scenario.start("after a restart");
        MakePlan.Result made = restarted
                .planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
        assertThat(restarted
                        .planning()
                        .readPlans()
                        .group(
                                admin,
                                ((MakePlan.Result.Made) made).plan().id(),
                                mine.group().id())
                        .orElseThrow()
                        .slots()
                        .getFirst()
                        .level())
                .as("still asleep, in the middle of the slot")
                .isZero();
    }

    private void prices(String... perMwh) {
        given.prices(admin, mine.power(), START, perMwh);
    }

    private void arm(ControlMode mode) {
        done(process.schedule().armSite().set(admin, mine.site().id(), 0, new ArmSite.Order(mode, "trial", "north")));
    }

    private static StrikeContent strike(String name, Strikes strikes) {
        return new StrikeContent(name, new Target.WholeSite(), null, strikes, BigDecimal.ZERO, Patience.NONE);
    }

    private Comparison compared(ScheduleContent draft) {
        return ((CompareSchedule.Result.Compared) process.planning()
                        .compareSchedule()
                        .compare(admin, mine.site().id(), null, draft))
                .comparison();
    }

    private void active(ScheduleContent content) {
        Schedule draft = done(
                process.schedule().manageSchedules().create(admin, mine.site().id(), content));
        done(process.schedule().manageSchedules().activate(admin, draft.id(), draft.version(), "go"));
    }

    private String reason(GroupId group) {
        return slots(group).getFirst().reason(new CurrencyCode("EUR"));
    }

    private List<Integer> levels(GroupId group) {
        return slots(group).stream().map(ExplainedSlot::level).toList();
    }

    private List<ExplainedSlot> slots(GroupId group) {
        MakePlan.Result made = process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
        return process.planning()
                .readPlans()
                .group(admin, ((MakePlan.Result.Made) made).plan().id(), group)
                .orElseThrow()
                .slots();
    }
}
