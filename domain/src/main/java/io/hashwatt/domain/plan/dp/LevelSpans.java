package io.hashwatt.domain.plan.dp;

import java.util.Objects;

/** What holds a level that begins in a slot, worked out once for all levels. */
final class LevelSpans {

    private final Horizon horizon;
    private final ChangeTerms change;
    private final long[] yields;
    private final LevelSpan[] afterStart;
    private final LevelSpan[] afterChange;

    LevelSpans(Horizon horizon, GroupTerms terms) {
        this.horizon = horizon;
        this.change = Objects.requireNonNull(terms.change());
        this.yields = terms.yields().minimumLevel();
        this.afterStart = new LevelSpan[horizon.size];
        this.afterChange = new LevelSpan[horizon.size];
        int[] changeable = horizon.boundariesAfter(change.minimumLevel(), yields);
        for (int slot = 0; slot < horizon.size; slot++) {
            afterStart[slot] = LevelSpan.begun(changeable[slot]);
            afterChange[slot] =
                    LevelSpan.changed(changeable[slot], horizon.bounds[slot] + change.withoutHash(), horizon);
        }
    }

    LevelSpan afterStart(int slot) {
        return afterStart[slot];
    }

    LevelSpan afterChange(int slot) {
        return afterChange[slot];
    }

    /** What still holds the level at which a group stands. */
    LevelSpan of(Standing standing) {
        long release = YieldTimes.release(standing.levelSince(), change.minimumLevel(), yields);
        int changeable = Math.max(standing.slot(), horizon.slotAtOrAfter(release));
        return standing.hasChangedLevel()
                ? LevelSpan.changed(changeable, standing.levelSince() + change.withoutHash(), horizon)
                : LevelSpan.begun(changeable);
    }
}
