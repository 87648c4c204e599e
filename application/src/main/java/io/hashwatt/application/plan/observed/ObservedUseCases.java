package io.hashwatt.application.plan.observed;

import io.hashwatt.application.plan.port.SitePlanningPorts;

/** The in-ports of this room, assembled. */
public record ObservedUseCases(
        ReadObservedDays readObservedDays, ReadHandover readHandover, ReadConnectionWorth readConnectionWorth) {

    public static ObservedUseCases of(SitePlanningPorts ports) {
        var ledger = new ObservedLedger(ports.unitOfWork(), ports.plans(), ports.observedDays());
        var reading = new ObservedReading(ports.plans(), ports.plansInForce(), ledger, ports.market(), ports.clock());
        var days = new ReadObservedDaysService(ports.unitOfWork(), ports.fleet(), reading, ledger, ports.clock());
        return new ObservedUseCases(
                days,
                new ReadHandoverService(
                        ports.unitOfWork(),
                        ports.fleet(),
                        days,
                        new FaultySchedules(ports.schedules(), ports.preview()),
                        ports.clock()),
                new ReadConnectionWorthService(
                        ports.unitOfWork(), ports.fleet(), ports.plans(), ports.plansInForce(), ports.clock()));
    }
}
