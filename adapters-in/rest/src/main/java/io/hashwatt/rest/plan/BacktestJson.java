package io.hashwatt.rest.plan;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.finding.GroundsOutput;
import io.hashwatt.documents.plan.BorderSentence;
import io.hashwatt.documents.plan.PlanParts;
import io.hashwatt.documents.plan.RecommendationSentence;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.PolicyResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A back-test in the words of the API. */
final class BacktestJson {

    private BacktestJson() {}

    static void write(BacktestJob job, JsonOutput json) throws IOException {
        BacktestFailure failure = job.failure();
        json.words("id", job.id())
                .words("site_id", job.site())
                .text("by", job.by())
                .time("from", job.period().start())
                .time("to", job.period().end())
                .texts("policies", job.policies().stream().map(Enum::name).toList());
        groups(job.groups(), json);
        json.words("draft_schedule_id", job.draft())
                .exact("at_hashprice", job.assumptions().hashprice())
                .whole(
                        "decision_delay_seconds",
                        job.assumptions().decisionDelay().toSeconds())
                .words("status", job.status())
                .whole("done", job.done())
                .whole("total", job.total())
                .time("created_at", job.createdAt())
                .time("started_at", job.startedAt())
                .time("finished_at", job.finishedAt())
                .text("failure", failure == null ? null : failure.english())
                .whole("version", job.version());
    }

    /** Null where it is about all of them. */
    private static void groups(List<GroupId> groups, JsonOutput json) throws IOException {
        if (groups.isEmpty()) {
            json.nothing("groups");
        } else {
            json.texts("groups", groups.stream().map(GroupId::toString).toList());
        }
    }

    static void withResult(BacktestJob job, Optional<BacktestSummary> summary, JsonOutput json) throws IOException {
        write(job, json);
        if (summary.isPresent()) {
            json.object("result", result -> result(job, summary.get(), result));
        } else {
            json.nothing("result");
        }
    }

    private static void result(BacktestJob job, BacktestSummary summary, JsonOutput json) throws IOException {
        json.words("zone", summary.zone())
                .words("currency", summary.currency())
                .whole("slots", summary.slots())
                .whole("unpriced_slots", summary.unpricedSlots())
                .words("recommended_policy", summary.recommendation().policy())
                .text(
                        "recommendation",
                        RecommendationSentence.at(
                                job.assumptions().hashprice(), summary.currency(), summary.recommendation()))
                .array("policies", policies -> policies(summary.results(), policies))
                .array("regime_borders", borders -> borders(summary.borders(), borders));
        GroundsOutput.write(summary.grounds(), json);
        OutlookJson.looks(summary.looks(), json);
    }

    private static void borders(List<RegimeBorder> borders, JsonOutput json) throws IOException {
        for (RegimeBorder border : borders) {
            json.element(fields -> fields.words("border", border)
                    .time("at", border.instant())
                    .text("remark", BorderSentence.of(border))
                    .text("source", border.source()));
        }
    }

    private static void policies(List<BacktestSummary.Figures> results, JsonOutput json) throws IOException {
        for (BacktestSummary.Figures figures : results) {
            json.element(fields -> policy(figures, fields));
        }
    }

    private static void policy(BacktestSummary.Figures figures, JsonOutput json) throws IOException {
        PolicyResult.Loss loss = figures.loss();
        json.words("policy", figures.policy())
                .money("profit", figures.profit())
                .decimal("demand_cost", figures.demandCost())
                .decimal("penalty", figures.penalty())
                .decimal("energy_mwh", figures.energyMwh())
                .decimal("hash_ph_days", figures.hashPhDays())
                .whole("starts", figures.starts())
                .whole("level_changes", figures.levelChanges())
                .decimal("uptime", figures.uptime());
        PlanParts.averagePrice(figures.averagePricePerMwh(), figures.averageMarketPricePerMwh(), json);
        json.decimal("uplift_capture", figures.upliftCapture())
                .decimal("uplift_capture_of_bound", figures.upliftCaptureOfBound())
                .object(
                        "loss",
                        fields -> fields.money("forecast", loss.forecast())
                                .money("lag", loss.lag())
                                .money("limits", loss.limits())
                                .money("total", loss.total()))
                .whole("cap_exceeded_slots", figures.slotsAboveCap());
    }
}
