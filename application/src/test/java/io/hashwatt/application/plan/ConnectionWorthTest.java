package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadConnectionWorth.SiteConnection;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.ConnectionWorth;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a megawatt more would have earned a site")
class ConnectionWorthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");
    private final ReadConnectionWorth connections = process.planning().readConnectionWorth();

    @Test
    @DisplayName("is what the cap's room was worth in its plans, of the hours that are over")
    void underACap() {
        capFor(1.5);
        given.prices(admin, mine.power(), START, "10", "300", "10");
        made();
        scenario.clock().advance(HOUR.multipliedBy(2));

        ConnectionWorth worth = done(between(TODAY, TODAY)).worth();

        assertThat(worth.planned()).isEqualTo(HOUR.multipliedBy(2));
        assertThat(worth.shortFor()).as("not in the dear hour").isEqualTo(HOUR);
        assertThat(worth.megawattMore()).isGreaterThan(eur("0"));
    }

    @Test
    @DisplayName("is not known before a plan was in force, as in the days before today")
    void lastMonth() {
        given.prices(admin, mine.power(), START, "10", "300", "10");
        made();

        SiteConnection month = done(connections.lastMonth(admin, mine.site().id()));

        assertThat(month.from()).isEqualTo(TODAY.minusDays(30));
        assertThat(month.to()).isEqualTo(TODAY.minusDays(1));
        assertThat(month.worth().megawattMore()).isNull();
    }

    @Test
    @DisplayName("is asked for by dates that make sense, and by nobody else's tenant")
    void rules() {
        assertRefused(between(TODAY.plusDays(1), TODAY.plusDays(1)), "from");
        assertRefused(between(TODAY, TODAY.minusDays(1)), "to");
        assertRefused(between(TODAY.minusDays(92), TODAY), "to");
        assertMissing(connections.lastMonth(given.tenant("other"), mine.site().id()));
    }

    /** Of two groups that are alike. */
    private void capFor(double groups) {
        given.group(admin, mine.site().id(), "second hall");
        MinerGroup group = mine.group().group();
        BigDecimal top = group.powerAt(group.topLevel()).watts();
        SiteLimits limits = SiteLimits.of(new Power(top.multiply(BigDecimal.valueOf(groups))));
        done(process.fleet()
                .manageSites()
                .change(
                        admin,
                        mine.site().id(),
                        mine.site().version(),
                        new ManageSites.Changes("north", Samples.BERLIN, limits)));
    }

    private Outcome<SiteConnection> between(LocalDate from, LocalDate to) {
        return connections.between(admin, mine.site().id(), from, to);
    }

    private void made() {
        process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
    }
}
