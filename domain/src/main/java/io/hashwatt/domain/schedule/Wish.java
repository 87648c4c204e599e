package io.hashwatt.domain.schedule;

import io.hashwatt.domain.schedule.intent.Bound;

/**
 * Which levels somebody wants for a group.
 *
 * @param level the number of a {@link io.hashwatt.domain.fleet.PowerLevelId}, so that it means the same level after the levels
 *     of a group were edited; 0 is off. A group that never had such a level is held at its highest, one that has it no more at
 *     what stands in for it
 */
public record Wish(Form form, int level) {

    public static final Wish OFF = new Wish(Form.OFF, 0);

    /** How the level is meant. */
    public enum Form {
        /** Level 0. */
        OFF,
        /** A ceiling. */
        AT_MOST,
        /** A floor. */
        AT_LEAST,
        /** A set-point. */
        EXACTLY
    }

    public Wish {
        if (level < 0 || form == Form.OFF && level > 0) {
            throw new IllegalArgumentException("levels count from 0, and off is level 0: " + form + " " + level);
        }
    }

    /** Whether it only bounds from above, so that nothing is made to run by it. */
    public boolean isCeiling() {
        return bound().floor() == null;
    }

    Bound.Levels bound() {
        return switch (form) {
            case OFF, AT_MOST -> new Bound.Levels(null, level);
            case AT_LEAST -> new Bound.Levels(level, null);
            case EXACTLY -> Bound.exactly(level);
        };
    }
}
