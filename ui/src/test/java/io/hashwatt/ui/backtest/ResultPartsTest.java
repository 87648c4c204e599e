package io.hashwatt.ui.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of a back-test's result")
class ResultPartsTest {

    private static final Instant START = Instant.parse("2025-12-01T06:00:00Z");

    private final Screen screen = new Screen(new FakeTenancy().actor("admin"));

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("has in it that it is at a hashprice that was not paid")
    void assumed() {
        assertThat(told(new Assumptions(new BigDecimal("35"))))
                .contains("At 35.00\u00a0$/PH/day, not what was paid then.");
        assertThat(told(Assumptions.NONE)).doesNotContain("not what was paid then");
    }

    @Test
    @DisplayName("has in it that it was not decided at once")
    void delayed() {
        assertThat(told(new Assumptions(null, Duration.ofMinutes(5))))
                .contains("Decided 5\u00a0min after each price was published, not at once.");
        assertThat(told(Assumptions.NONE)).doesNotContain("not at once");
    }

    @Test
    @DisplayName("has in it that the rules of the market changed, and on which day")
    void border() {
        assertThat(told(Assumptions.NONE, RegimeBorder.ERCOT_RTC_B))
                .contains("The rules of this market changed within this time: since 5 Dec 2025 ERCOT clears energy and"
                        + " ancillary services together (RTC+B).");
        assertThat(told(Assumptions.NONE)).doesNotContain("rules of this market");
    }

    @Test
    @DisplayName("has in it how far looks were believed, where somebody looked")
    void looks() {
        assertThat(told(Assumptions.NONE, new BelievedLooks(1_440, new BigDecimal("0.83")), List.of()))
                .contains("1,440 looks at prices before they were settled; at the end 83.0\u00a0% of what they differ");
        assertThat(told(Assumptions.NONE)).doesNotContain("before they were settled");
    }

    @Test
    @DisplayName("has in it what can hardly be meant in what it rests on")
    void findings() {
        assertThat(told(Assumptions.NONE, null, PlausibleShares.of(new BigDecimal("0.9"), BigDecimal.ZERO)))
                .contains("90.0\u00a0%");
        assertThat(told(Assumptions.NONE)).doesNotContain("90.0\u00a0%");
    }

    @Test
    @DisplayName("has in it between what an uplift lies, where perfect foresight is not proven to be the best")
    void upliftAsARange() {
        assertThat(told(Assumptions.NONE, rolling(new BigDecimal("0.799"))))
                .contains("the share of Rolling plan lies between 79.9\u00a0% and 85.9\u00a0%");
        assertThat(told(Assumptions.NONE, rolling(null))).doesNotContain("lies between");
        assertThat(told(Assumptions.NONE, rolling(new BigDecimal("0.85899")))).doesNotContain("lies between");
    }

    @Test
    @DisplayName("has in it what the next best would have earned less, and with how many starts if these differ")
    void nextBest() {
        assertThat(told(
                        Assumptions.NONE,
                        SampleFigures.compared(List.of(
                                SampleFigures.of(Policy.ROLLING, 10, 9), SampleFigures.of(Policy.DAY_AHEAD, 8, 9)))))
                .contains("Next best is Day-ahead plan: $2 less, with as many starts.");
        assertThat(told(
                        Assumptions.NONE,
                        SampleFigures.compared(List.of(
                                SampleFigures.of(Policy.ROLLING, 10, 9), SampleFigures.of(Policy.DAY_AHEAD, 8, 7)))))
                .contains("Next best is Day-ahead plan: $2 less, with 7 starts instead of 9 starts.");
    }

    private static BacktestSummary rolling(@Nullable BigDecimal upliftCaptureOfBound) {
        return SampleFigures.compared(List.of(SampleFigures.under(Policy.ROLLING, upliftCaptureOfBound)));
    }

    private String told(Assumptions assumptions, RegimeBorder... borders) {
        return told(assumptions, null, List.of(), borders);
    }

    private String told(
            Assumptions assumptions,
            @Nullable BelievedLooks looks,
            List<ImplausibleValue> findings,
            RegimeBorder... borders) {
        return told(
                assumptions,
                new BacktestSummary(
                        ZoneId.of("America/Chicago"),
                        SampleFigures.USD,
                        4,
                        0,
                        new Recommendation.NothingCompared(),
                        List.of(),
                        List.of(borders),
                        looks,
                        new PlanGrounds(null, findings)));
    }

    private String told(Assumptions assumptions, BacktestSummary summary) {
        BacktestJob job = BacktestJob.queued(
                new BacktestId(new UUID(1, 1)),
                new SiteId(new UUID(1, 2)),
                "USER:x",
                Interval.of(START, Duration.ofDays(9)),
                List.of(Policy.PERFECT),
                List.of(),
                null,
                assumptions,
                START);
        Div page = screen.show(new Div(new ResultParts(new BacktestResult(job, summary), Optional.empty()).all()));
        String text = screen.text();
        page.removeFromParent();
        return text;
    }
}
