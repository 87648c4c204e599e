package io.hashwatt.domain.fleet;

/** Which of a model's levels a group is given. */
public enum LevelSet {
    /** Off and the factory's operating point: what every firmware can do. */
    FACTORY,
    /** Off, the factory's operating point and a few below it, each step dearer than the one before. */
    TUNED,
    /** Every profile that the firmware of a machine answered with, above the factory's as well. */
    PROFILES
}
