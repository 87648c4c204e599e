package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.ui.plan.Why.Row;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.Optional;

/** Of when the price is that a plan's hashprice is made of. */
final class GroundsWords {

    private final PlanRecord plan;
    private final Formats formats = Formats.current();
    private final SiteTime time;

    GroundsWords(PlanRecord plan) {
        this.plan = plan;
        this.time = SiteTime.in(plan.zone());
    }

    /** Empty: the plan does not know it. */
    Optional<Row> row() {
        return Optional.ofNullable(plan.grounds().hashprice()).map(this::row);
    }

    private Row row(HashpriceOrigin origin) {
        return switch (origin) {
            case HashpriceOrigin.Quoted(var quote) ->
                Row.of(
                        T.of("plan.madeOf.hashprice"),
                        T.of(
                                "plan.madeOf.until",
                                formats.hashprice(quote.perPhDay(), plan.currency()),
                                time.dateAndTime(quote.interval().end())));
            case HashpriceOrigin.Derived(var bitcoin, var difficulty) ->
                Row.of(
                        T.of("plan.madeOf.bitcoin"),
                        T.of(
                                "plan.madeOf.since",
                                formats.money(new Money(bitcoin.price(), plan.currency())),
                                time.dateAndTime(bitcoin.from()),
                                age(origin),
                                time.dateAndTime(difficulty.from())));
        };
    }

    /** When the plan was made. */
    private String age(HashpriceOrigin origin) {
        Instant made = plan.createdAt();
        return formats.duration(origin.age(made));
    }
}
