package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.schedule.event.ScheduleEvent.SiteControlChanged;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class ArmSiteService implements ArmSite {

    private final UnitOfWork unitOfWork;
    private final SiteControlStore controls;
    private final ReadFleet fleet;
    private final Bookkeeping books;

    ArmSiteService(UnitOfWork unitOfWork, SiteControlStore controls, ReadFleet fleet, Bookkeeping books) {
        this.unitOfWork = unitOfWork;
        this.controls = controls;
        this.fleet = fleet;
        this.books = books;
    }

    @Override
    public Outcome<SiteControl> set(Actor actor, SiteId site, long expectedVersion, Order order) {
        return unitOfWork.in(
                actor.permitted(Permission.ARM),
                () -> Outcome.found(fleet.siteWithGroups(actor, site), "site")
                        .then(found -> decided(actor, found.site(), expectedVersion, order)));
    }

    private Outcome<SiteControl> decided(Actor actor, RegisteredSite site, long expectedVersion, Order order) {
        SiteControl before = current(actor, site.id());
        if (before.version() != expectedVersion) {
            return new Outcome.Stale<>(before.version());
        }
        List<Violation> violations = violations(site, before.mode(), order);
        return violations.isEmpty() ? save(actor, before, order) : new Outcome.Refused<>(violations);
    }

    private Outcome<SiteControl> save(Actor actor, SiteControl before, Order order) {
        Instant now = books.now();
        SiteControl after = before.with(order.mode(), new SiteControl.Decision(now, actor.principal(), order.reason()));
        if (!controls.save(actor.tenant(), after)) {
            return new Outcome.Stale<>(current(actor, before.site()).version());
        }
        books.record(
                actor,
                new SiteControlChanged(after.site(), before.mode(), after.mode(), order.reason(), after.version()));
        return new Outcome.Done<>(after);
    }

    private SiteControl current(Actor actor, SiteId site) {
        return controls.find(actor.tenant(), site).orElseGet(() -> SiteControl.untouched(site));
    }

    private static List<Violation> violations(RegisteredSite site, ControlMode inForce, Order order) {
        List<Violation> violations = new ArrayList<>();
        if (order.mode() == inForce) {
            violations.add(new Violation("mode", "must be another than the one in force"));
        }
        Wording.violation("reason", order.reason(), LONGEST_REASON).ifPresent(violations::add);
        if (order.mode().isArmed() && !site.name().equals(order.confirmation())) {
            violations.add(new Violation("confirmation", "must be the name of the site"));
        }
        return violations;
    }
}
