package offending.adapters.cli;

import java.util.List;
import offending.adapters.domain.market.Valuation;
import offending.adapters.domain.schedule.intent.IntentArbiter;

/** A command that finds a reason of its own. */
final class WhyCommand {

    List<Integer> why() {
        return List.of(IntentArbiter.rule(), Valuation.marginalStrike(), Valuation.averageStrike());
    }
}
