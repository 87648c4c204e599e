package io.hashwatt.cli.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.plan.group.GroupTask;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fleet file says; zone and currency it leaves to the command line. @param tariff null: none @param standingPeaks by demand charge */
record Fleet(SiteLimits limits, @Nullable Tariff tariff, Map<String, Power> standingPeaks, List<GroupTask> tasks) {

    Fleet {
        standingPeaks = Map.copyOf(standingPeaks);
        tasks = List.copyOf(tasks);
    }

    Site site(ZoneId zone, CurrencyCode currency) {
        List<MinerGroup> groups = tasks.stream().map(GroupTask::group).toList();
        return new Site(zone, currency, limits, groups);
    }
}
