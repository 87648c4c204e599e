package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.finding.GroundsOutput;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.documents.plan.RecommendationSentence;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.plan.replay.BacktestReport;
import io.hashwatt.domain.plan.replay.PolicyResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A back-test for programs: {@code cli-contract}, "Output with --json". */
final class BacktestOutput {

    private BacktestOutput() {}

    static void write(BacktestFromFiles.Answer answer, OutputStream out) {
        BacktestReport report = answer.report();
        JsonOutput.write(out, json -> {
            json.text("currency", answer.site().currency().value())
                    .text("zone", answer.site().zone().getId())
                    .time("from", report.period().start())
                    .time("to", report.period().end())
                    .exact("at_hashprice", answer.atHashprice())
                    .text(
                            "recommendation",
                            RecommendationSentence.at(
                                    answer.atHashprice(), answer.site().currency(), report.recommendation()))
                    .text("recommended_policy", report.recommendation().policy().label())
                    .array("policies", policies -> policies(report.results(), policies));
            PlanParts.priceBasis(report.grid().isAllIn(), json);
            GroundsOutput.write(answer.grounds(), json);
            json.texts("remarks", answer.remarks());
            json.object("looks", looks -> looks(report.looks(), looks));
        });
    }

    private static void looks(@Nullable BelievedLooks looks, JsonOutput fields) throws IOException {
        fields.whole("count", looks == null ? 0 : looks.count())
                .decimal("believed_share", looks == null ? null : looks.share());
    }

    private static void policies(List<PolicyResult> results, JsonOutput json) throws IOException {
        for (PolicyResult result : results) {
            json.element(fields -> policy(result, fields));
        }
    }

    private static void policy(PolicyResult result, JsonOutput fields) throws IOException {
        fields.text("policy", result.policy().label())
                .money("profit", result.profit())
                .decimal("energy_mwh", result.energyMwh())
                .decimal("hash_ph_days", result.hashPhDays())
                .whole("starts", result.starts())
                .whole("level_changes", result.levelChanges())
                .decimal("uptime", result.uptime());
        PlanParts.averagePrice(result.averagePricePerMwh(), result.averageMarketPricePerMwh(), fields);
        fields.decimal("uplift_capture", result.upliftCapture())
                .decimal("uplift_capture_of_bound", result.upliftCaptureOfBound())
                .object(
                        "loss",
                        loss -> loss.money("forecast", result.loss().forecast())
                                .money("lag", result.loss().lag())
                                .money("limits", result.loss().limits())
                                .money("total", result.loss().total()))
                .whole("cap_exceeded_slots", result.capExceedances().size())
                .decimal("penalty", result.penalty())
                .decimal("demand_cost", result.demandCost());
    }
}
