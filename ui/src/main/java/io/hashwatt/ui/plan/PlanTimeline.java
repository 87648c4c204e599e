package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.LevelStretch;
import io.hashwatt.domain.plan.site.MeterRoom;
import io.hashwatt.ui.chart.timeline.TimelinePicture;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Bar;
import io.hashwatt.ui.chart.timeline.TimelinePicture.IntentRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Lane;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerStep;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Selection;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns plans into the picture of them. */
final class PlanTimeline {

    private static final Duration NEAR_BACK = Duration.ofHours(2);
    private static final Duration NEAR_AHEAD = Duration.ofHours(8);

    private final RegisteredSite site;
    private final Instant now;
    private final List<PlanPiece> pieces;
    private final Interval window;

    /** @param pieces at least one, the plan itself last */
    PlanTimeline(RegisteredSite site, Instant now, List<PlanPiece> pieces, Interval window) {
        this.site = site;
        this.now = now;
        this.pieces = pieces;
        this.window = window;
    }

    TimelinePicture picture(
            List<GroupPlanRecord> page,
            GroupPlanRecord chosen,
            @Nullable Instant slot,
            List<Slot> before,
            List<IntentRow> intents,
            @Nullable PlanComparison comparison) {
        Interval span = span();
        return new TimelinePicture(
                span,
                window,
                near(span),
                site.zone(),
                now,
                new PriceSteps(site.currency(), pieces, before).line(),
                Strikes.of(chosen),
                slots(page),
                intents,
                page.stream().map(group -> lane(group, comparison)).toList(),
                List.of(power(span)),
                slot == null ? null : new Selection(PlanScreen.laneOf(chosen.id()), slot),
                alternative(page.size()));
    }

    /** As far as plan or window reach. */
    Interval span() {
        Interval plan = pieces.getLast().part();
        Instant from = plan.start().isBefore(window.start()) ? plan.start() : window.start();
        Instant to = plan.end().isAfter(window.end()) ? plan.end() : window.end();
        return new Interval(from, to);
    }

    private @Nullable Interval near(Interval span) {
        return new Interval(now.minus(NEAR_BACK), now.plus(NEAR_AHEAD))
                .intersection(span)
                .filter(near -> near.length().compareTo(NEAR_BACK) > 0)
                .orElse(null);
    }

    private List<Instant> slots(List<GroupPlanRecord> page) {
        TreeSet<Instant> bounds = new TreeSet<>();
        for (PlanPiece piece : pieces) {
            for (ExplainedSlot slot : piece.group(page.getFirst().id())
                    .map(GroupPlanRecord::slots)
                    .orElse(List.of())) {
                slot.interval().intersection(piece.part()).ifPresent(seen -> {
                    bounds.add(seen.start());
                    bounds.add(seen.end());
                });
            }
        }
        return List.copyOf(bounds);
    }

    private Lane lane(GroupPlanRecord group, @Nullable PlanComparison comparison) {
        List<Bar> bars = new ArrayList<>();
        for (PlanPiece piece : pieces) {
            piece.group(group.id())
                    .ifPresent(plan -> LevelStretch.of(plan, piece.part()).stream()
                            .map(stretch -> Bar.of(plan.group(), stretch))
                            .forEach(bar -> append(bars, bar)));
        }
        return new Lane(
                PlanScreen.laneOf(group.id()),
                group.group().name(),
                T.count("plan.miners", group.group().miners()),
                bars,
                comparison == null ? List.of() : comparison.of(group.id()));
    }

    /** Equal neighbours of two plans merge like those of one. */
    private static void append(List<Bar> bars, Bar next) {
        Bar last = bars.isEmpty() ? null : bars.getLast();
        if (last != null
                && last.interval().end().equals(next.interval().start())
                && last.word().equals(next.word())
                && last.share().compareTo(next.share()) == 0
                && last.kind() == next.kind()) {
            Interval joined =
                    new Interval(last.interval().start(), next.interval().end());
            bars.set(bars.size() - 1, new Bar(joined, last.share(), last.shade(), last.word(), last.kind()));
        } else {
            bars.add(next);
        }
    }

    private PowerRow power(Interval span) {
        List<PowerStep> steps = pieces.stream()
                .flatMap(piece -> SitePower.over(piece.groups(), piece.part()).stream())
                .toList();
        List<PowerStep> caps = PowerStep.of(MeterRoom.over(span, site.limits(), new LocalDays(site.zone())));
        Power most = caps.isEmpty() ? SitePower.most(pieces.getLast().groups()) : Power.NONE;
        Power scale = Stream.concat(caps.stream(), steps.stream())
                .map(PowerStep::power)
                .reduce(most, (one, other) -> one.exceeds(other) ? one : other);
        return new PowerRow(T.of("plan.power"), T.of("plan.power.note"), scale, caps, steps, unplanned(span, steps));
    }

    private static List<Interval> unplanned(Interval span, List<PowerStep> steps) {
        List<Interval> holes = new ArrayList<>();
        Instant from = span.start();
        for (PowerStep step : steps) {
            if (step.interval().start().isAfter(from)) {
                holes.add(new Interval(from, step.interval().start()));
            }
            from = step.interval().end();
        }
        if (span.end().isAfter(from)) {
            holes.add(new Interval(from, span.end()));
        }
        return holes;
    }

    private String alternative(int lanes) {
        SiteTime time = SiteTime.in(site.zone());
        Interval plan = pieces.getLast().part();
        return T.of(
                "plan.alternative",
                site.name(),
                time.dateAndTime(plan.start()),
                time.dateAndTime(plan.end()),
                Formats.current().count(lanes));
    }
}
