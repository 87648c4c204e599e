package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.port.ObservedDayStore.KeptDay;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan is made at eleven in Berlin for a day and a half; the prices are those of the rest of the day. */
@DisplayName("The sum of an observed day that is over")
class KeptObservedDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int HOURS_LEFT = 13;

    /** A figure that no plan leads to, by which a sum is known that was read and not worked out. */
    private static final Money MARK = eur("987654.000000");

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @BeforeEach
    void planned() {
        given.prices(admin, mine.power(), START, hourly("10"));
        made();
        scenario.clock().advance(Duration.ofDays(1));
    }

    @Test
    @DisplayName("is worked out once, by whoever asks first, and is the same when it is read back")
    void keptOnce() {
        ObservedDay first = asked(Given.as(admin.tenant(), Role.VIEWER));

        assertThat(asked()).isEqualTo(first);
        assertThat(first.gain()).isGreaterThan(eur("0"));
        markKept();
        assertThat(asked().gain()).isEqualTo(MARK);
    }

    @Test
    @DisplayName("is what it was when a plan of the day is no longer there, whatever prices may be restated")
    void thinnedAndKept() {
        ObservedDay before = asked();
        assertThat(before.promised()).isNotNull();
        thinPlans();
        given.prices(admin, mine.power(), START.plus(HOUR), "-100");

        assertThat(asked()).isEqualTo(before);
    }

    @Test
    @DisplayName("is unknown, not nothing, when it was never worked out and a plan of the day is no longer there")
    void thinnedAndNotKept() {
        thinPlans();

        ObservedDay day = asked();
        assertThat(day.gain()).isNull();
        assertThat(day.promised()).isNull();
        assertThat(day.energyMwh()).isNull();
        assertThat(day.planned()).isZero();
        assertThat(day.unplanned()).isEqualTo(Duration.ofDays(1));
        assertThat(kept()).isEmpty();
    }

    private void thinPlans() {
        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            process.planning()
                    .readPlans()
                    .newestFirst(admin, mine.site().id(), Optional.empty(), 9)
                    .forEach(plan -> scenario.stores().plans().thin(admin.tenant(), plan.id()));
            return true;
        });
    }

    @Test
    @DisplayName("is not kept of a day that goes on, nor of one without any plan")
    void notKept() {
        asked();
        process.planning().readObservedDays().last(admin, mine.site().id(), 9);

        assertThat(kept()).extracting(day -> day.sum().date()).containsExactly(DAY);
    }

    @Test
    @DisplayName("is worked out again when a price is restated")
    void restated() {
        ObservedDay before = asked();
        markKept();

        given.prices(admin, mine.power(), START.plus(HOUR), "-100");

        assertThat(asked().gain()).isGreaterThan(before.gain()).isNotEqualTo(MARK);
        assertThat(asked()).as("kept").isEqualTo(kept().getFirst().sum());
    }

    @Test
    @DisplayName("is worked out again when the site is valued at other series")
    void otherSeries() {
        asked();
        markKept();
        MarketSeries other = given.series(admin, "better", new SeriesContent.Hashprices(Samples.EUR));
        given.hashprice(admin, other, Interval.of(START, Duration.ofDays(9)), 80);

        done(process.series()
                .manageSiteMarket()
                .set(
                        admin,
                        mine.site().id(),
                        1,
                        new ManageSiteMarket.Choice(mine.power().id(), null, new HashpriceBasis.Quoted(other.id()))));

        assertThat(asked().gain()).isNotEqualTo(MARK).isGreaterThan(eur("0"));
    }

    @Test
    @DisplayName("is worked out again when a missing price arrives, and is unknown up to then")
    void priceArrives() {
        Instant elevenTomorrow = START.plus(Duration.ofDays(1));
        given.prices(admin, mine.power(), elevenTomorrow, hourly("10", 2));
        given.prices(admin, mine.power(), elevenTomorrow.plus(HOUR.multipliedBy(3)), hourly("10", 10));
        made();
        scenario.clock().advance(Duration.ofDays(1));
        assertThat(asked(DAY.plusDays(1)).gain()).isNull();
        assertThat(kept()).hasSize(1);

        given.prices(admin, mine.power(), elevenTomorrow.plus(HOUR.multipliedBy(2)), "300");

        assertThat(asked(DAY.plusDays(1)).gain()).isNotNull();
    }

    @Test
    @DisplayName("stays what it was when a group is removed: it ran then")
    void groupRemoved() {
        ObservedDay before = asked();

        done(process.fleet()
                .manageGroups()
                .delete(admin, mine.group().id(), mine.group().version()));

        assertThat(asked()).isEqualTo(before);
    }

    private ObservedDay asked() {
        return asked(admin);
    }

    private ObservedDay asked(Actor by) {
        return done(process.planning()
                        .readObservedDays()
                        .between(by, mine.site().id(), DAY, DAY))
                .days()
                .getFirst();
    }

    private ObservedDay asked(LocalDate day) {
        return done(process.planning()
                        .readObservedDays()
                        .between(admin, mine.site().id(), day, day))
                .days()
                .getFirst();
    }

    /** As if the sum that is kept were another one. */
    private void markKept() {
        KeptDay day = kept().getFirst();
        ObservedDay sum = day.sum();
        ObservedDay marked = new ObservedDay(
                sum.date(),
                sum.planned(),
                sum.unplanned(),
                sum.unpriced(),
                sum.changes(),
                sum.starts(),
                sum.energyMwh(),
                MARK,
                sum.promised());
        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            scenario.stores()
                    .observedDays()
                    .keep(admin.tenant(), mine.site().id(), List.of(new KeptDay(day.fingerprint(), marked)));
            return day;
        });
    }

    private List<KeptDay> kept() {
        return scenario.stores()
                .unitOfWork()
                .in(
                        admin.tenant(),
                        () -> scenario.stores()
                                .observedDays()
                                .between(admin.tenant(), mine.site().id(), LocalDate.EPOCH, DAY.plusDays(9)));
    }

    private void made() {
        process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
    }

    private static String[] hourly(String price) {
        return hourly(price, HOURS_LEFT);
    }

    private static String[] hourly(String price, int hours) {
        return Collections.nCopies(hours, price).toArray(String[]::new);
    }
}
