package io.hashwatt.application.plan.prices;

import io.hashwatt.application.plan.port.SitePlanningPorts;

/** The in-port of this room, assembled. */
public record OutlookUseCases(ReadOutlook readOutlook) {

    public static OutlookUseCases of(SitePlanningPorts ports) {
        return new OutlookUseCases(new ReadOutlookService(
                ports.unitOfWork(), ports.fleet(), new SiteOutlooks(ports.market()), ports.clock(), ports.horizon()));
    }
}
