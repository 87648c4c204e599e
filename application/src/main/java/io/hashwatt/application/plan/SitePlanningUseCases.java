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
        var makePlan = new MakePlanService(ports, watch);
        var observedDays = new ReadObservedDaysService(ports);
        var purgePlans = new PurgePlansService(ports, kept);
        return new SitePlanningUseCases(
                makePlan,
                new ReadPlansService(ports),
                new ReadWhyService(ports),
                new CompareScheduleService(ports),
                observedDays,
                new ReadHandoverService(ports, observedDays),
                new ReplanSitesService(ports, makePlan, purgePlans),
                new ManageBacktestsService(ports),
                new WorkOffBacktestsService(ports, backtestWatch),
                purgePlans);
    }
}
