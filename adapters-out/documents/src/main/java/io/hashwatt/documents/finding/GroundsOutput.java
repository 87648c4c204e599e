package io.hashwatt.documents.finding;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a plan rests on: of when its hashprice is, as {@code made_of}, and its {@code findings}. */
public final class GroundsOutput {

    private GroundsOutput() {}

    public static void write(PlanGrounds grounds, JsonOutput json) throws IOException {
        madeOf(grounds.hashprice(), json);
        ImplausibleOutput.array(grounds.findings(), json);
    }

    public static void madeOf(@Nullable HashpriceOrigin origin, JsonOutput json) throws IOException {
        switch (origin) {
            case null -> json.nothing("made_of");
            case HashpriceOrigin.Quoted(var quote) ->
                json.object(
                        "made_of",
                        fields -> fields.exact("hashprice_per_ph_day", quote.perPhDay())
                                .time("hashprice_from", quote.interval().start())
                                .time("hashprice_to", quote.interval().end()));
            case HashpriceOrigin.Derived(var bitcoin, var difficulty) ->
                json.object(
                        "made_of",
                        fields -> fields.exact("bitcoin_price", bitcoin.price())
                                .time("bitcoin_price_at", bitcoin.from())
                                .exact("difficulty", difficulty.difficulty())
                                .whole("difficulty_height", (Long) difficulty.height())
                                .time("difficulty_at", difficulty.from()));
        }
    }
}
