package io.hashwatt.domain.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.Site;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where the room for half a group is left under a cap")
class WholeGroupsTest {

    /** Prices of room alone prove 2 to 5 %. */
    private static final double WORST_PERCENT = 0.6;

    private static final double MEDIAN_PERCENT = 0.3;

    @Test
    @DisplayName("the plan is proven to be nearly the best: half a group cannot run")
    void gap() {
        double[] gaps = IntStream.range(0, 5)
                .mapToDouble(WholeGroupsTest::gapPercent)
                .sorted()
                .toArray();

        assertThat(gaps[4]).isLessThanOrEqualTo(WORST_PERCENT);
        assertThat(gaps[2]).isLessThanOrEqualTo(MEDIAN_PERCENT);
    }

    private static double gapPercent(int day) {
        Site site = TightSite.of(day);
        SitePlan plan = ((SitePlanner.Outcome.Planned)
                        SitePlanner.plan(site, TightSite.running(site), TightSite.prices(day)))
                .plan();
        assertThat(plan.capExceedances()).isEmpty();
        return 100
                * plan.gap().amount().doubleValue()
                / plan.profit().amount().abs().doubleValue();
    }
}
