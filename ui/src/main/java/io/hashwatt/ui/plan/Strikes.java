package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.ui.chart.timeline.TimelinePicture;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Strike;
import io.hashwatt.ui.chart.timeline.TimelinePicture.StrikePoint;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Below which power price each step up of a group's levels pays, over a plan. */
final class Strikes {

    private Strikes() {}

    static TimelinePicture.Strikes of(GroupPlanRecord plan) {
        MinerGroup group = plan.group();
        return new TimelinePicture.Strikes(
                PlanScreen.laneOf(plan.id()),
                T.of("plan.strikes", group.name()),
                IntStream.rangeClosed(1, group.topLevel())
                        .mapToObj(level -> new Strike(
                                group.level(level).name(), LevelShade.of(level, group.topLevel()), points(plan, level)))
                        .toList());
    }

    private static List<StrikePoint> points(GroupPlanRecord plan, int level) {
        List<StrikePoint> points = new ArrayList<>();
        BigDecimal last = null;
        for (ExplainedSlot slot : plan.slots()) {
            BigDecimal hashprice = slot.hashpricePerPhDay();
            if (hashprice != null && (last == null || hashprice.compareTo(last) != 0)) {
                last = hashprice;
                StrikePrice.ofStep(plan.group(), level, hashprice)
                        .pricePerMwh()
                        .map(price -> new StrikePoint(slot.interval().start(), price))
                        .ifPresent(points::add);
            }
        }
        return points;
    }
}
