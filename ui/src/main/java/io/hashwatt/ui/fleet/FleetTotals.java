package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * What groups amount to when all run at their top level.
 *
 * @param power at the top levels
 * @param hashrate at the top levels
 */
record FleetTotals(int groups, long miners, Power power, Hashrate hashrate) {

    static final FleetTotals NONE = new FleetTotals(0, 0, Power.NONE, Hashrate.NONE);

    static FleetTotals of(Collection<MinerGroup> groups) {
        return groups.stream().map(FleetTotals::of).reduce(NONE, FleetTotals::plus);
    }

    static FleetTotals of(MinerGroup group) {
        return at(group, group.topLevel());
    }

    static FleetTotals at(MinerGroup group, int level) {
        return new FleetTotals(
                1,
                group.miners(),
                group.powerAt(level),
                times(group.level(level).hashrate(), group.miners()));
    }

    FleetTotals plus(FleetTotals other) {
        return new FleetTotals(
                groups + other.groups,
                miners + other.miners,
                power.plus(other.power),
                new Hashrate(hashrate.terahashPerSecond().add(other.hashrate.terahashPerSecond())));
    }

    /** Joules per terahash; empty where nothing hashes. */
    Optional<BigDecimal> efficiency() {
        return efficiency(power.watts(), hashrate.terahashPerSecond());
    }

    static Optional<BigDecimal> efficiency(PowerLevel level) {
        return efficiency(level.power().watts(), level.hashrate().terahashPerSecond());
    }

    static Optional<BigDecimal> efficiency(BigDecimal watts, BigDecimal terahashPerSecond) {
        return terahashPerSecond.signum() <= 0
                ? Optional.empty()
                : Optional.of(Decimals.quotient(watts, terahashPerSecond));
    }

    private static Hashrate times(Hashrate hashrate, int miners) {
        return new Hashrate(hashrate.terahashPerSecond().multiply(BigDecimal.valueOf(miners)));
    }
}
