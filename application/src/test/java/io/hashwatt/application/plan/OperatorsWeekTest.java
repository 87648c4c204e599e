package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Kind;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The week of the Berlin site in which the clocks go forward, in the night to Sunday, 28 March 2027. Power costs 20 an hour,
 * and 150 from six to eight in the evening; the miners earn up to 69.
 */
@DisplayName("An operator's week")
class OperatorsWeekTest {

    private static final LocalDateTime WEDNESDAY_NOON = LocalDateTime.parse("2027-03-24T12:00");

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final ManageSchedules manage = process.schedule().manageSchedules();
    private final RegisteredSite site = given.site(admin, "north");
    private final RegisteredGroup hall = given.group(admin, site.id(), "hall");
    private long controlVersion;

    @Test
    @DisplayName("brings a calendar, a day-ahead plan, a strike rule, a lock-out, an override and a change of clocks,"
            + " and each is what the why names while it rules")
    void week() {
        itIs(WEDNESDAY_NOON);
        pricesOfTheWeek();
        arm(ControlMode.PLANNED);

        // Wednesday: the neighbours want quiet nights.
        Schedule quiet = activated(
                Calendars.named("Quiet nights")
                        .daily("22:00", "06:00", Wish.OFF)
                        .content(),
                "neighbours");
        assertThat(why("2027-03-24T19:00")).isEqualTo("0: best value of the allowed levels");
        assertThat(why("2027-03-24T21:00")).isEqualTo("1: best value of the allowed levels");
        assertThat(why("2027-03-24T23:00")).isEqualTo("0: limit: calendar 'Quiet nights' until 06:00 (level 0)");

        // Thursday: a rule by price is tried. The calendar stands above it.
        itIs(LocalDateTime.parse("2027-03-25T12:00"));
        activated(strike("Above 15"), "trial");
        assertThat(why("2027-03-25T14:00")).as("no rule rules a planned site").startsWith("1: best value");
        arm(ControlMode.REACTIVE);
        assertThat(why("2027-03-25T14:00"))
                .endsWith("limit: strike rule 'Above 15': 20.00 EUR/MWh is not below 15.00 (level 0)");
        assertThat(why("2027-03-25T23:00"))
                .contains("limit: calendar 'Quiet nights' until 06:00")
                .startsWith("0: ");
        arm(ControlMode.PLANNED);
        assertThat(why("2027-03-25T14:00")).startsWith("1: best value");

        // Friday: new fans. Nothing raises what is locked out.
        itIs(LocalDateTime.parse("2027-03-26T08:00"));
        intervene(Intervention.Kind.LOCK_OUT, Wish.OFF, "2027-03-26T10:00", "2027-03-26T12:00", "new fans");
        intervene(
                Intervention.Kind.OVERRIDE,
                new Wish(Wish.Form.AT_LEAST, 1),
                "2027-03-26T11:00",
                "2027-03-26T13:00",
                "burn in");
        assertThat(why("2027-03-26T10:30")).endsWith("limit: lock-out by Some ADMIN until 12:00: 'new fans' (level 0)");
        assertThat(why("2027-03-26T11:30"))
                .endsWith("limit: lock-out by Some ADMIN until 12:00: 'new fans'"
                        + " (overrules manual override by Some ADMIN until 13:00: 'burn in') (level 0)");
        assertThat(why("2027-03-26T12:30"))
                .endsWith("limit: manual override by Some ADMIN until 13:00: 'burn in' (level 1)");

        // Saturday: tonight the clocks go forward, which the findings have said all week. A person overrides the
        // calendar.
        itIs(LocalDateTime.parse("2027-03-27T12:00"));
        assertThat(findings(quiet)).containsExactly(Kind.CLOCK_CHANGE);
        intervene(
                Intervention.Kind.OVERRIDE,
                new Wish(Wish.Form.EXACTLY, 1),
                "2027-03-28T01:00",
                "2027-03-28T03:30",
                "load test");
        assertThat(why("2027-03-27T23:00")).contains("limit: calendar 'Quiet nights' until 06:00");
        assertThat(why("2027-03-28T01:30"))
                .contains("limit: manual override by Some ADMIN until 03:30: 'load test'"
                        + " (overrules calendar 'Quiet nights' until 06:00)")
                .startsWith("1: ");
        assertThat(why("2027-03-28T05:59")).contains("calendar 'Quiet nights'");
        assertThat(why("2027-03-28T06:00")).isEqualTo("1: best value of the allowed levels");
        assertThat(minutesOff("2027-03-27T22:00", "2027-03-28T06:00"))
                .as("seven hours by the sun, less the hour and a half between one and half past three")
                .isEqualTo(7 * 60 - 90);

        // Sunday: enough of quiet nights.
        itIs(LocalDateTime.parse("2027-03-28T12:00"));
        done(manage.pause(admin, quiet.id(), quiet.version(), "neighbours moved"));
        assertThat(why("2027-03-28T23:00")).isEqualTo("1: best value of the allowed levels");
    }

    private void itIs(LocalDateTime local) {
        scenario.clock().advance(Duration.between(scenario.clock().instant(), at(local)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Samples.BERLIN).toInstant();
    }

    private void pricesOfTheWeek() {
        Instant start = at(WEDNESDAY_NOON);
        MarketSeries power = given.series(admin, "power", Samples.powerPrices("north"));
        MarketSeries hashprice = given.series(admin, "hashprice", new SeriesContent.Hashprices(Samples.EUR));
        given.hashprice(admin, hashprice, Interval.of(start, Duration.ofDays(7)));
        given.prices(
                admin,
                power,
                start,
                IntStream.range(0, 7 * 24)
                        .mapToObj(hour -> start.plus(HOUR.multipliedBy(hour))
                                .atZone(Samples.BERLIN)
                                .getHour())
                        .map(hour -> hour == 18 || hour == 19 ? "150" : "20")
                        .toArray(String[]::new));
        given.chosen(admin, site.id(), power.id(), hashprice.id());
    }

    private void arm(ControlMode mode) {
        done(process.schedule()
                .armSite()
                .set(admin, site.id(), controlVersion++, new ArmSite.Order(mode, "this week", "north")));
    }

    private Schedule activated(ScheduleContent content, String why) {
        Schedule draft = done(manage.create(admin, site.id(), content));
        return done(manage.activate(admin, draft.id(), draft.version(), why));
    }

    private static StrikeContent strike(String name) {
        return new StrikeContent(
                name,
                new Target.WholeSite(),
                null,
                new Strikes.Typed(Samples.EUR, List.of(BigDecimal.valueOf(15))),
                BigDecimal.ZERO,
                Patience.NONE);
    }

    private void intervene(Intervention.Kind kind, Wish wish, String from, String until, String reason) {
        done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        site.id(),
                        new Intervene.Draft(
                                kind,
                                new Target.WholeSite(),
                                wish,
                                at(LocalDateTime.parse(from)),
                                new Intervene.Lasting.Until(at(LocalDateTime.parse(until))),
                                reason)));
    }

    private List<Kind> findings(Schedule schedule) {
        return process
                .schedule()
                .previewSchedule()
                .findings(admin, site.id())
                .getOrDefault(schedule.id(), List.of())
                .stream()
                .map(Finding::kind)
                .toList();
    }

    /** Level and reason at a local time, in the plan that follows what has happened. */
    private String why(String local) {
        Instant instant = at(LocalDateTime.parse(local));
        ExplainedSlot slot = slots().stream()
                .filter(one -> one.interval().contains(instant))
                .findFirst()
                .orElseThrow();
        return slot.level() + ": " + slot.reason(new CurrencyCode("EUR"));
    }

    private long minutesOff(String from, String to) {
        Interval period = new Interval(at(LocalDateTime.parse(from)), at(LocalDateTime.parse(to)));
        return slots().stream()
                .filter(slot -> slot.level() == 0)
                .flatMap(slot -> slot.interval().intersection(period).stream())
                .mapToLong(part -> part.length().toMinutes())
                .sum();
    }

    private List<ExplainedSlot> slots() {
        process.planning().replanSites().round();
        Instant now = scenario.clock().instant();
        MakePlan.Result made = process.planning().makePlan().make(admin, new MakePlan.Command(site.id(), null, null));
        return process.planning()
                .readPlans()
                .group(admin, ((MakePlan.Result.Made) made).plan().id(), hall.id())
                .orElseThrow()
                .slots();
    }
}
