package io.hashwatt.cli.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.plan.RecommendationSentence;
import io.hashwatt.domain.plan.replay.BacktestReport;
import io.hashwatt.domain.plan.replay.PolicyResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A back-test for programs: {@code cli-contract}, "Output with --json". */
final class BacktestOutput {

    private BacktestOutput() {}

    static void write(BacktestFromFiles.Answer answer, OutputStream out) {
        BacktestReport report = answer.report();
        JsonOutput.write(
                out,
                json -> json.text("currency", answer.site().currency().value())
                        .text("zone", answer.site().zone().getId())
                        .time("from", report.period().start())
                        .time("to", report.period().end())
                        .text("recommendation", RecommendationSentence.of(report.recommendation()))
                        .text(
                                "recommended_policy",
                                report.recommendation().policy().label())
                        .array("policies", policies -> policies(report.results(), policies))
                        .texts("remarks", answer.remarks()));
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
                .decimal("uptime", result.uptime())
                .decimal("average_price_per_mwh", result.averagePricePerMwh())
                .decimal("uplift_capture", result.upliftCapture())
                .object(
                        "loss",
                        loss -> loss.money("forecast", result.loss().forecast())
                                .money("lag", result.loss().lag())
                                .money("limits", result.loss().limits())
                                .money("total", result.loss().total()))
                .whole("cap_exceeded_slots", result.capExceedances().size());
    }
}
