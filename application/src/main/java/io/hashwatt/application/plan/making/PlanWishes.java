package io.hashwatt.application.plan.making;

import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.making.PlanInputs.Reading;
import io.hashwatt.application.plan.making.PlanInputs.Wishes;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadIntents.Wanted;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.SeriesPositions;
import io.hashwatt.domain.plan.strike.StrikeWatch;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted at a site, with the prices that strike rules watch. Within the unit of work of {@link PlanInputs}. */
final class PlanWishes {

    private final ReadIntents intents;
    private final ReadSiteMarket market;
    private final StrikeWatches watches;

    PlanWishes(ReadIntents intents, ReadSiteMarket market, StrikeWatches watches) {
        this.intents = intents;
        this.market = market;
        this.watches = watches;
    }

    Wishes inForce(Reading.Read read) {
        return watched(read, intents.wanted(read.actor(), read.site().id(), read.period()));
    }

    /** As if the draft were in force. @param replacing schedule that it takes the place of; null: none */
    Wishes with(Reading.Read read, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return watched(read, intents.wantedWith(read.actor(), read.site().id(), read.period(), replacing, draft));
    }

    private Wishes watched(Reading.Read read, Wanted wanted) {
        List<StrikeWatch> watched =
                read.mode() == ControlMode.REACTIVE ? watches.of(read, wanted.strikes()) : List.of();
        return new Wishes(wanted, watched, positions(read, watched));
    }

    private SeriesPositions positions(Reading.Read read, List<StrikeWatch> watched) {
        List<SeriesId> named = watched.stream()
                .flatMap(watch -> Stream.ofNullable(watch.rule().series()))
                .toList();
        return named.isEmpty()
                ? read.prices().positions()
                : read.prices().positions().with(market.positions(read.actor(), named));
    }
}
