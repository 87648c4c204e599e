package io.hashwatt.application.plan;

import io.hashwatt.application.plan.backtest.BacktestUseCases;
import io.hashwatt.application.plan.backtest.BacktestWatch;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.backtest.WorkOffBacktests;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.making.PlanMakingUseCases;
import io.hashwatt.application.plan.making.PlanWatch;
import io.hashwatt.application.plan.observed.ObservedUseCases;
import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.application.plan.prices.OutlookUseCases;
import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.PlanReadingUseCases;
import io.hashwatt.application.plan.reading.ReadGrounds;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.plan.replanning.PurgePlans;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.plan.replanning.ReplanningUseCases;

/** The in-ports for registered sites, assembled; see {@link PlanUseCases} for those on files. */
public record SitePlanningUseCases(
        MakePlan makePlan,
        ReadPlans readPlans,
        ReadWhy readWhy,
        ReadGrounds readGrounds,
        ReadOutlook readOutlook,
        CompareSchedule compareSchedule,
        ReadObservedDays readObservedDays,
        ReadHandover readHandover,
        ReadConnectionWorth readConnectionWorth,
        ReplanSites replanSites,
        ManageBacktests manageBacktests,
        WorkOffBacktests workOffBacktests,
        PurgePlans purgePlans) {

    public static SitePlanningUseCases of(SitePlanningPorts ports) {
        return of(ports, PlanWatch.NONE, BacktestWatch.NONE);
    }

    public static SitePlanningUseCases of(SitePlanningPorts ports, PlanWatch watch, BacktestWatch backtestWatch) {
        return of(ports, watch, backtestWatch, PurgePlans.Policy.USUAL);
    }

    public static SitePlanningUseCases of(
            SitePlanningPorts ports, PlanWatch watch, BacktestWatch backtestWatch, PurgePlans.Policy kept) {
        PlanReadingUseCases reading = PlanReadingUseCases.of(ports);
        PlanMakingUseCases making = PlanMakingUseCases.of(ports, watch);
        ObservedUseCases observed = ObservedUseCases.of(ports);
        BacktestUseCases backtests = BacktestUseCases.of(ports, backtestWatch);
        ReplanningUseCases replanning = ReplanningUseCases.of(ports, making.planAgain(), kept);
        return new SitePlanningUseCases(
                making.makePlan(),
                reading.readPlans(),
                reading.readWhy(),
                reading.readGrounds(),
                OutlookUseCases.of(ports).readOutlook(),
                making.compareSchedule(),
                observed.readObservedDays(),
                observed.readHandover(),
                observed.readConnectionWorth(),
                replanning.replanSites(),
                backtests.manageBacktests(),
                backtests.workOffBacktests(),
                replanning.purgePlans());
    }
}
