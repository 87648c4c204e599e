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
        var planAt = new PlanAt(ports.plansInForce(), ports.clock());
        var makePlan = makePlan(ports, planAt, watch);
        var observedDays = new ReadObservedDaysService(
                ports.unitOfWork(),
                ports.plans(),
                ports.plansInForce(),
                new ObservedLedger(ports.unitOfWork(), ports.plans(), ports.observedDays()),
                ports.fleet(),
                ports.market(),
                ports.clock());
        var purgePlans = new PurgePlansService(
                ports.unitOfWork(), ports.plans(), ports.backtests(), ports.plansInForce(), ports.clock(), kept);
        var queue = new BacktestQueue(ports.backtests(), ports.due(), ports.journal(), ports.ids(), ports.clock());
        return new SitePlanningUseCases(
                makePlan,
                new ReadPlansService(ports.unitOfWork(), ports.plans(), ports.plansInForce(), planAt),
                new ReadWhyService(
                        ports.unitOfWork(),
                        ports.fleet(),
                        ports.groups(),
                        ports.intents(),
                        ports.interventions(),
                        ports.plans(),
                        planAt),
                new CompareScheduleService(
                        ports.unitOfWork(), inputs(ports, planAt), wishes(ports), ports.clock(), ports.horizon()),
                observedDays,
                new ReadHandoverService(
                        ports.unitOfWork(),
                        ports.fleet(),
                        observedDays,
                        ports.schedules(),
                        ports.preview(),
                        ports.clock()),
                replanSites(ports, makePlan, purgePlans),
                new ManageBacktestsService(
                        ports.unitOfWork(),
                        ports.backtests(),
                        new BacktestCheck(ports.fleet(), ports.market(), ports.schedules()),
                        queue,
                        ports.clock()),
                new WorkOffBacktestsService(
                        ports.unitOfWork(),
                        ports.backtests(),
                        queue,
                        ports.due(),
                        new BacktestReplay(ports.unitOfWork(), ports.fleet(), ports.market(), ports.intents()),
                        backtestWatch,
                        ports.clock()),
                purgePlans);
    }

    private static MakePlanService makePlan(SitePlanningPorts ports, PlanAt planAt, PlanWatch watch) {
        return new MakePlanService(
                ports.unitOfWork(),
                inputs(ports, planAt),
                wishes(ports),
                new PlanKeeper(ports.plans(), ports.plansInForce(), ports.journal(), ports.ids(), ports.clock()),
                watch,
                ports.clock(),
                ports.horizon());
    }

    private static PlanInputs inputs(SitePlanningPorts ports, PlanAt planAt) {
        return new PlanInputs(
                ports.siteInputs(),
                ports.fleet(),
                ports.market(),
                ports.controls(),
                new Standings(ports.plans(), planAt),
                ports.clock());
    }

    private static PlanWishes wishes(SitePlanningPorts ports) {
        return new PlanWishes(
                ports.intents(), ports.market(), new StrikeWatches(ports.market(), ports.series(), ports.values()));
    }

    private static ReplanSites replanSites(SitePlanningPorts ports, MakePlanService makePlan, PurgePlans purgePlans) {
        ReplanNews causes = new ReplanNews(ports.market(), ports.schedules(), ports.clock(), ports.horizon());
        return new ReplanSitesService(
                ports.due(),
                new PlanNewsReading(
                        ports.unitOfWork(),
                        ports.due(),
                        ports.tenants(),
                        ports.market(),
                        ports.events(),
                        causes,
                        ports.clock()),
                new PlanDueSites(makePlan, ports.interventions(), ports.clock(), ports.horizon()),
                new PurgeDueTenants(purgePlans, ports.records(), ports.events(), ports.clock()),
                ports.clock());
    }
}
