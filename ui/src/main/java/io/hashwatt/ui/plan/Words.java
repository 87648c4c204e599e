package io.hashwatt.ui.plan;

import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.ui.text.T;
import org.jspecify.annotations.Nullable;

/** Words that stand inside of sentences. */
public final class Words {

    private Words() {}

    public static String of(Finality finality) {
        return switch (finality) {
            case FINAL -> T.of("timeline.final");
            case PRELIMINARY -> T.of("timeline.preliminary");
            case ESTIMATED -> T.of("timeline.estimated");
        };
    }

    /** What a price is: where an estimated one comes from, as far as is known. */
    static String of(Finality finality, @Nullable PriceOrigin origin) {
        return origin == null
                ? of(finality)
                : switch (origin) {
                    case PUBLISHED, FORECAST -> of(finality);
                    case LOOK -> T.of("timeline.look");
                    case DAY_AHEAD -> T.of("timeline.dayAhead");
                };
    }

    static String of(Trigger trigger) {
        return switch (trigger) {
            case REQUESTED -> T.of("plan.trigger.requested");
            case PRICES -> T.of("plan.trigger.prices");
            case FLEET -> T.of("plan.trigger.fleet");
            case INTERVENTION -> T.of("plan.trigger.intervention");
            case SCHEDULE -> T.of("plan.trigger.schedule");
            case CONTROL -> T.of("plan.trigger.control");
            case TIME -> T.of("plan.trigger.time");
        };
    }
}
