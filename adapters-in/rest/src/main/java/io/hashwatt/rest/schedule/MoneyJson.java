package io.hashwatt.rest.schedule;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.plan.making.CompareSchedule.Result;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.site.PlanWorth;
import java.io.IOException;
import java.time.LocalDate;

/** What a draft would cost or earn, in the words of the API. What is not known is null, and why is said. */
final class MoneyJson {

    private MoneyJson() {}

    static void write(Result result, JsonOutput json) throws IOException {
        switch (result) {
            case Result.Compared(Comparison comparison) ->
                json.object("money", fields -> comparison(comparison, fields)).nothing("money_unknown_because");
            case Result.Unknown(String why) -> json.nothing("money").text("money_unknown_because", why);
        }
    }

    private static void comparison(Comparison comparison, JsonOutput json) throws IOException {
        json.time("from", comparison.period().start())
                .time("to", comparison.period().end())
                .words("currency", comparison.currency())
                .truth("is_estimated", comparison.isEstimated())
                .money("gain", comparison.gain())
                .object("in_force", fields -> worth(comparison.inForce(), fields))
                .object("drafted", fields -> worth(comparison.drafted(), fields))
                .array("days", days -> {
                    LocalDate date = comparison.firstDay();
                    for (Money gain : comparison.gainOfDays()) {
                        day(date, gain, days);
                        date = date.plusDays(1);
                    }
                });
    }

    private static void day(LocalDate date, Money gain, JsonOutput days) throws IOException {
        days.element(fields -> fields.words("date", date).money("gain", gain));
    }

    private static void worth(PlanWorth worth, JsonOutput json) throws IOException {
        json.money("profit", worth.profit())
                .decimal("energy_mwh", worth.energyMwh())
                .whole("starts", worth.starts());
    }
}
