package io.hashwatt.persistence;

import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.concurrent.Callable;

/**
 * One command that two give at once.
 *
 * @param method of an in-port that changes something, for example {@code ManageSites.create}
 * @param winners who may succeed
 * @param prepared makes what the command needs, and the command
 */
record Race(String method, Winners winners, Prepared prepared) {

    enum Winners {
        /** The other one is told that he came second. */
        ONE,
        /** Two of the same make sense, or the second finds it done already. */
        BOTH
    }

    @FunctionalInterface
    interface Prepared {
        Callable<?> in(World world);
    }

    /** A tenant with a site that can be planned. */
    record World(Scenario scenario, Scenario.Process process, Given given, Given.Mine mine) {

        static World fresh(Scenario scenario) {
            Scenario.Process process = scenario.start("one");
            Given given = new Given(scenario, process);
            scenario.stores().unitOfWork().in(TenantId.PLATFORM, () -> {
                scenario.stores().tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Scenario.NOW, 1));
                return scenario;
            });
            Given.Mine mine = given.mine(given.tenant("acme"), "north");
            given.prices(mine.admin(), mine.power(), Given.START, "10", "20", "90", "15");
            return new World(scenario, process, given, mine);
        }

        Actor admin() {
            return mine.admin();
        }

        SiteId site() {
            return mine.site().id();
        }
    }

    static Race one(String method, Prepared prepared) {
        return new Race(method, Winners.ONE, prepared);
    }

    static Race both(String method, Prepared prepared) {
        return new Race(method, Winners.BOTH, prepared);
    }
}
