package io.hashwatt.application.plan;

/** The in-ports for registered sites, assembled; see {@link PlanUseCases} for those on files. */
public record SitePlanningUseCases(
        MakePlan makePlan,
        ReadPlans readPlans,
        ReadWhy readWhy,
        CompareSchedule compareSchedule,
        ReadObservedDays readObservedDays,
        ReadHandover readHandover,
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
                making.compareSchedule(),
                observed.readObservedDays(),
                observed.readHandover(),
                replanning.replanSites(),
                backtests.manageBacktests(),
                backtests.workOffBacktests(),
                replanning.purgePlans());
    }
}
