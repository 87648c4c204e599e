package io.hashwatt.domain.fleet;

import java.time.Duration;
import java.util.Arrays;

/**
 * What is proposed for changes of level when a group is made of a model and nobody has measured them. How a firmware takes
 * up another level is documented; how long that takes is not, so the times are assumptions on the careful side, for the slowest
 * firmware that runs on a maker's machines. No money is assumed.
 */
public enum FirmwareFamily {
    /**
     * The factory's firmware restarts the miner for another mode; Braiins OS may tune for a new power target, VNish for a
     * preset that was never tuned; LuxOS changes profiles in steps and is faster.
     */
    ANTMINER("Bitmain", 5, 30),
    /** A power limit set over API v2 ({@code adjust_power_limit}) reboots the miner, which then raises its frequency again. */
    WHATSMINER("MicroBT", 10, 60),
    /** Nothing is known of the makers left but that they take a power target. */
    OTHER("", 5, 30);

    private final String manufacturer;
    private final Duration withoutHash;
    private final Duration minimumLevel;

    FirmwareFamily(String manufacturer, int minutesWithoutHash, int minimumLevelMinutes) {
        this.manufacturer = manufacturer;
        this.withoutHash = Duration.ofMinutes(minutesWithoutHash);
        this.minimumLevel = Duration.ofMinutes(minimumLevelMinutes);
    }

    /** @param manufacturer as the catalogue names it */
    public static FirmwareFamily of(String manufacturer) {
        return Arrays.stream(values())
                .filter(family -> family.manufacturer.equals(manufacturer))
                .findFirst()
                .orElse(OTHER);
    }

    /** The same limits with what is proposed of changes of level. */
    public TransitionLimits proposedIn(TransitionLimits limits) {
        return limits.withMinimumLevel(minimumLevel)
                .withLevelChange(
                        new LevelChange(withoutHash, limits.levelChange().cost()));
    }
}
