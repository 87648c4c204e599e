package io.hashwatt.domain.plan.strike;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import java.time.Duration;
import java.time.Instant;

/**
 * What a strike rule makes of a group as prices come in one after the other: it follows a price only after as many intervals
 * in a row as the rule says, keeps a state as long as it says, and goes off at once above its highest price.
 */
public final class StrikeReaction {

    private final MinerGroup group;
    private final StrikeLine line;
    private final Patience patience;

    private int level;
    private Instant since = Instant.MIN;
    private boolean hasBegun;
    private int downs;
    private int ups;
    private int lowestUp;
    private int highestDown;

    public StrikeReaction(MinerGroup group, StrikeLine line, Patience patience) {
        this.group = group;
        this.line = line;
        this.patience = patience;
    }

    /** @param slot the next one, with its prices; the first one decides alone */
    public int next(Slot slot, Slot.Prices prices) {
        int down = line.highestPaying(group, prices);
        int up = line.highestWorthTakingUp(group, prices, patience.upBelowPerMwh());
        Instant now = slot.interval().start();
        if (!hasBegun) {
            hasBegun = true;
            since = now;
            level = down;
        } else if (isAboveAll(prices)) {
            change(0, now);
        } else if (down < level) {
            fall(down, now);
        } else if (up > level) {
            rise(up, now);
        } else {
            forget();
        }
        return level;
    }

    private boolean isAboveAll(Slot.Prices prices) {
        return patience.atOnceAbovePerMwh() != null && line.allIn(prices).compareTo(patience.atOnceAbovePerMwh()) > 0;
    }

    private void fall(int down, Instant now) {
        ups = 0;
        highestDown = downs == 0 ? down : Math.max(highestDown, down);
        downs++;
        if (downs < patience.intervalsDown()) {
            return;
        }
        if (highestDown == 0 && !hasLasted(patience.minimumOn(), now)) {
            level = Math.min(level, 1);
        } else {
            change(highestDown, now);
        }
    }

    private void rise(int up, Instant now) {
        downs = 0;
        lowestUp = ups == 0 ? up : Math.min(lowestUp, up);
        ups++;
        if (ups >= patience.intervalsUp() && (level > 0 || hasLasted(patience.minimumOff(), now))) {
            change(lowestUp, now);
        }
    }

    private boolean hasLasted(Duration time, Instant now) {
        return !now.isBefore(since.plus(time));
    }

    private void change(int next, Instant now) {
        if (next > 0 != level > 0) {
            since = now;
        }
        level = next;
        forget();
    }

    private void forget() {
        downs = 0;
        ups = 0;
    }
}
