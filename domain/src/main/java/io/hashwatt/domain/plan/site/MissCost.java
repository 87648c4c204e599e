package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.market.tariff.PaidBlock;
import java.math.BigDecimal;

/** What a MWh costs that is missing to a target or too much, while the target holds. */
sealed interface MissCost {

    /** As agreed, whatever power costs. */
    record Agreed(BigDecimal perMwh) implements MissCost {}

    /** What the power would have cost that was paid and not drawn. */
    record Unused(PaidBlock block) implements MissCost {}
}
