package io.hashwatt.ui.schedule.preview;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.record.GroupDifference;
import io.hashwatt.domain.plan.record.GroupDifference.Step;
import io.hashwatt.domain.plan.record.LevelStretch;
import io.hashwatt.ui.chart.ChartTable;
import io.hashwatt.ui.chart.timeline.StripsPicture;
import io.hashwatt.ui.chart.timeline.StripsPicture.Moment;
import io.hashwatt.ui.chart.timeline.StripsPicture.Row;
import io.hashwatt.ui.chart.timeline.StripsPicture.Strip;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Bar;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Turns what groups would do otherwise into strips and into a table, the dearest group first. */
final class LevelsPicture {

    private static final Duration DAY = Duration.ofDays(1);

    private static final Comparator<GroupDifference> DEAREST_FIRST = Comparator.<GroupDifference, Money>comparing(
                    changed -> changed.gain().abs())
            .reversed();

    private final Comparison comparison;
    private final SiteTime time;
    private final List<GroupDifference> changed;

    LevelsPicture(Comparison comparison, SiteTime time) {
        this.comparison = comparison;
        this.time = time;
        this.changed =
                comparison.levels().changed().stream().sorted(DEAREST_FIRST).toList();
    }

    /** @param most so many groups, the dearest */
    StripsPicture strips(int most) {
        return new StripsPicture(
                comparison.period(),
                time.zone(),
                changed.stream().limit(most).map(this::strip).toList(),
                T.of(
                        "schedule.levels.alternative",
                        time.dayAndTime(comparison.period().end())));
    }

    private Strip strip(GroupDifference group) {
        return new Strip(
                group.group().name(),
                Formats.current().signedMoney(group.gain()),
                Amount.tone(group.gain()),
                T.of("schedule.levels.time", Formats.current().duration(group.differing())),
                List.of(
                        new Row(T.of("schedule.levels.inForce"), bars(group.group(), group.inForce())),
                        new Row(T.of("schedule.levels.drafted"), bars(group.group(), group.drafted()))),
                group.steps().stream().map(step -> moment(group.group(), step)).toList());
    }

    private static List<Bar> bars(MinerGroup group, List<LevelStretch> stretches) {
        return stretches.stream().map(stretch -> Bar.of(group, stretch)).toList();
    }

    private Moment moment(MinerGroup group, Step step) {
        String inForce = group.level(step.inForce()).name();
        String when = when(step.interval());
        String words = step.differs()
                ? T.of(
                        "schedule.levels.differs",
                        when,
                        inForce,
                        group.level(step.drafted()).name())
                : T.of("schedule.levels.same", when, inForce);
        return new Moment(
                step.interval(), step.isPriced() ? words : words + T.of("schedule.levels.unpriced"), step.differs());
    }

    /** Wed 25 Nov, 17:00 – 20:00; with the other day as well where it is not the night after. */
    private String when(Interval interval) {
        return interval.length().compareTo(DAY) < 0
                ? time.day(interval.start()) + ", " + time.interval(interval)
                : T.of("schedule.levels.long", time.dayAndTime(interval.start()), time.dayAndTime(interval.end()));
    }

    /** Every changed group, whether or not there is a strip of it. */
    ChartTable table() {
        return new ChartTable(
                T.of("schedule.levels"),
                List.of(
                        T.of("schedule.levels.group"),
                        T.of("kit.chart.from"),
                        T.of("kit.chart.to"),
                        T.of("schedule.levels.inForce"),
                        T.of("schedule.levels.drafted")),
                changed.stream()
                        .flatMap(group -> group.steps().stream().map(step -> row(group.group(), step)))
                        .toList());
    }

    private List<String> row(MinerGroup group, Step step) {
        return List.of(
                group.name(),
                time.dayAndTime(step.interval().start()),
                time.dayAndTime(step.interval().end()),
                cell(group, step.inForce(), step),
                cell(group, step.drafted(), step));
    }

    private static String cell(MinerGroup group, int level, Step step) {
        String name = group.level(level).name();
        return step.isPriced() ? name : name + T.of("schedule.levels.unpriced");
    }
}
