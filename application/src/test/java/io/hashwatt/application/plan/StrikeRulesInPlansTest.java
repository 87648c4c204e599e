package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Kind;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of a site under strike rules")
class StrikeRulesInPlansTest {

    private static final Patience TWO_IN_A_ROW =
            new Patience(BigDecimal.ZERO, 2, 1, null, Duration.ZERO, Duration.ZERO);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @Test
    @DisplayName("follows a rule in REACTIVE and names it, and in no other mode")
    void ruling() {
        given.prices(admin, mine.power(), START, "20", "40", "20");
        Schedule rule = active(rule(null, Patience.NONE));
        assertThat(levels()).containsExactly(1, 1, 1);

        arm();

        assertThat(levels()).containsExactly(1, 0, 1);
        assertThat(slots().get(1).reason(new CurrencyCode("EUR")))
                .endsWith("limit: strike rule 'flat 30': 40.00 EUR/MWh is not below 30.00 (level 0)");
        done(process.schedule().manageSchedules().pause(admin, rule.id(), rule.version(), "trial over"));
        assertThat(levels()).as("by the automatic strike").containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("knows prices from before it begins, so that a count of intervals does not begin anew with every plan")
    void lookBack() {
        given.prices(admin, mine.power(), START.minus(Duration.ofHours(2)), "20", "40", "40", "20");
        active(rule(null, TWO_IN_A_ROW));
        arm();

        assertThat(levels()).as("the hour before was the first of two").containsExactly(0, 1);
    }

    @Test
    @DisplayName("watches the series the rule names, and is made anew when its prices arrive")
    void otherSeries() {
        given.prices(admin, mine.power(), START, "20", "20");
        MarketSeries nodal = given.series(admin, "nodal", Samples.powerPrices("node"));
        active(rule(nodal.id(), Patience.NONE));
        arm();
        assertThat(levels()).as("no price, default level").containsExactly(0, 0);

        given.prices(admin, nodal, START, "40", "20");

        process.planning().replanSites().round();
        assertThat(process.planning()
                        .readPlans()
                        .inForce(admin, mine.site().id(), START.plusSeconds(60))
                        .orElseThrow()
                        .trigger())
                .isEqualTo(Trigger.PRICES);
        assertThat(levels()).containsExactly(0, 1);
    }

    @Test
    @DisplayName("is warned of: a rule that does not rule in this mode, or has no prices to go by")
    void findings() {
        assertThat(kinds()).containsExactly(Kind.STALE_SERIES, Kind.NOT_RULING);

        given.prices(admin, mine.power(), START.minus(Duration.ofHours(3)), "20");
        assertThat(kinds()).containsExactly(Kind.STALE_SERIES, Kind.NOT_RULING);

        given.prices(admin, mine.power(), START, "20");
        assertThat(kinds()).containsExactly(Kind.NOT_RULING);

        arm();
        assertThat(kinds()).isEmpty();
    }

    private List<Kind> kinds() {
        return done(process.schedule()
                        .previewSchedule()
                        .preview(admin, mine.site().id(), null, rule(null, Patience.NONE)))
                .findings()
                .stream()
                .map(Finding::kind)
                .toList();
    }

    private static StrikeContent rule(@Nullable SeriesId series, Patience patience) {
        return new StrikeContent(
                "flat 30",
                new Target.WholeSite(),
                series,
                new Strikes.Typed(Samples.EUR, List.of(BigDecimal.valueOf(30))),
                BigDecimal.ZERO,
                patience);
    }

    private Schedule active(StrikeContent content) {
        Schedule draft = done(
                process.schedule().manageSchedules().create(admin, mine.site().id(), content));
        return done(process.schedule().manageSchedules().activate(admin, draft.id(), 1, "go"));
    }

    private void arm() {
        done(process.schedule()
                .armSite()
                .set(admin, mine.site().id(), 0, new ArmSite.Order(ControlMode.REACTIVE, "trial", "north")));
    }

    private List<Integer> levels() {
        return slots().stream().map(ExplainedSlot::level).toList();
    }

    private List<ExplainedSlot> slots() {
        process.planning().replanSites().round();
        return process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), START.plusSeconds(60))
                .flatMap(plan -> process.planning()
                        .readPlans()
                        .group(admin, plan.id(), mine.group().id()))
                .orElseThrow()
                .slots();
    }
}
