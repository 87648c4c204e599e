package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.Times;
import io.hashwatt.cli.console.Wrapping;
import io.hashwatt.documents.finding.ImplausibleSentence;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a plan rests on, for people: of when its hashprice is, and what can hardly be meant. */
final class GroundsText {

    private static final int INDENT = 4;

    private GroundsText() {}

    /** @param decision from which ages count */
    static String madeOf(PlanGrounds grounds, CurrencyCode currency, Instant decision, Times times) {
        return switch (grounds.hashprice()) {
            case null -> "no hashprice that somebody has said";
            case HashpriceOrigin.Quoted(var quote) ->
                "hashprice " + Numbers.money(quote.perPhDay(), currency) + " " + currency + " per PH and day, "
                        + times.span(quote.interval(), true);
            case HashpriceOrigin.Derived(var bitcoin, var difficulty) ->
                "bitcoin " + Numbers.money(bitcoin.price(), currency) + " " + currency + " of "
                        + times.dayAndTime(bitcoin.from()) + " (" + age(bitcoin.from(), decision)
                        + "), difficulty of " + times.dayAndTime(difficulty.from()) + " ("
                        + age(difficulty.from(), decision) + ")";
        };
    }

    private static String age(Instant at, Instant decision) {
        long hours = ChronoUnit.HOURS.between(at, decision);
        long days = ChronoUnit.DAYS.between(at, decision);
        return (days > 0 ? Numbers.counted(days, "day") : Numbers.counted(hours, "hour")) + " old";
    }

    static void printFindings(PlanGrounds grounds, Console console) {
        for (ImplausibleValue found : grounds.findings()) {
            String sign = "! ";
            for (String line : Wrapping.wrap(ImplausibleSentence.of(found), console.columns() - INDENT)) {
                console.line("  " + console.style().warning(sign + line));
                sign = "  ";
            }
        }
    }
}
