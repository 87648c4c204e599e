package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.FirmwareFamily;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * A group as it is when only the model and the number of miners were said. A run of two hours and a rest of one keep a
 * machine from being switched with every price; without a price it stays off.
 */
final class NewGroup {

    static final Duration MINIMUM_UP = Duration.ofHours(2);
    static final Duration MINIMUM_DOWN = Duration.ofHours(1);

    static final TransitionLimits LIMITS =
            TransitionLimits.NONE.withMinimumUp(MINIMUM_UP).withMinimumDown(MINIMUM_DOWN);

    private NewGroup() {}

    /** @param cooling what is drawn at the meter for each watt of a machine, from 1 */
    static MinerGroup of(ModelLevels levels, String name, int miners, BigDecimal cooling) {
        List<PowerLevel> cooled = levels.powerLevels().stream()
                .map(level -> cooled(level, cooling))
                .toList();
        return new MinerGroup(name, miners, cooled, LIMITS, StartCost.NONE, 0);
    }

    /** With what its firmware is assumed to need for changes of level. */
    static TransitionLimits limits(MinerModel model) {
        return FirmwareFamily.of(model.manufacturer()).proposedIn(LIMITS);
    }

    /** What a model is called without its brand: S21 Pro. */
    static String nameOf(MinerModel model) {
        return model.name().substring(model.name().indexOf(' ') + 1);
    }

    /** Standby is cooled as well: whatever the machine draws becomes heat. */
    private static PowerLevel cooled(PowerLevel level, BigDecimal factor) {
        return new PowerLevel(level.name(), new Power(level.power().watts().multiply(factor)), level.hashrate());
    }
}
