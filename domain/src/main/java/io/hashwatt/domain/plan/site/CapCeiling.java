package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The most that a cap leaves a group. @param feeder whose cap it is; null: the site's */
record CapCeiling(int level, @Nullable String feeder) {

    LevelRule rule() {
        Claim claim = new Claim(null, null, new Origin.Cap(feeder));
        return new LevelRule(new LevelRange(0, level), new Claims(List.of(claim), List.of()));
    }
}
