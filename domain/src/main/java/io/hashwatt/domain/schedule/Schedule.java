package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something people want again and again at a site. What is written is a draft and has no effect; to activate it makes it the
 * version in force, and every version is kept.
 *
 * @param inForce what rules while it is active; null: it was never activated
 * @param draft what is being written; null: nothing beyond what is in force
 * @param version rises by one with every change, of the draft too
 */
public record Schedule(
        ScheduleId id,
        SiteId site,
        State state,
        @Nullable ScheduleVersion inForce,
        @Nullable ScheduleDraft draft,
        long version) {

    public enum State {
        /** Never activated. */
        DRAFT,
        ACTIVE,
        /** Has no effect until it is resumed. */
        PAUSED,
        /** Over for good; kept for its history. */
        RETIRED
    }

    public Schedule {
        if (inForce == null && draft == null) {
            throw new IllegalArgumentException("a schedule says something");
        }
        if (inForce == null && (state == State.ACTIVE || state == State.PAUSED)) {
            throw new IllegalArgumentException("only what was activated is active or paused");
        }
    }

    /** As written last: the draft, else what is in force. */
    public ScheduleContent content() {
        return draft == null ? Objects.requireNonNull(inForce).content() : draft.content();
    }

    /** What it is called: by what is in force, else by its draft. */
    public String name() {
        return inForce == null ? content().name() : inForce.content().name();
    }

    /** What rules now; null: nothing. */
    public @Nullable ScheduleContent ruling() {
        return state == State.ACTIVE && inForce != null ? inForce.content() : null;
    }

    public Schedule drafted(ScheduleDraft changed) {
        return new Schedule(id, site, state, inForce, changed, version + 1);
    }

    /** @return without its draft; only one that has something in force can do without */
    public Schedule discarded() {
        return new Schedule(id, site, state, inForce, null, version + 1);
    }

    /** The version takes effect, and the draft is gone. */
    public Schedule activated(ScheduleVersion next) {
        return new Schedule(id, site, State.ACTIVE, next, null, version + 1);
    }

    /** The version takes effect, and what is being written is kept. */
    public Schedule rolledBack(ScheduleVersion next) {
        return new Schedule(id, site, State.ACTIVE, next, draft, version + 1);
    }

    public Schedule in(State newState) {
        return new Schedule(id, site, newState, inForce, draft, version + 1);
    }
}
