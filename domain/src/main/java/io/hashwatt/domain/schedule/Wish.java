package io.hashwatt.domain.schedule;

import io.hashwatt.domain.schedule.intent.Bound;

/**
 * Which levels somebody wants for a group.
 *
 * @param level counted by the group's own list of levels, from 0, which is off; a group without such a level is held at its
 *     highest
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
