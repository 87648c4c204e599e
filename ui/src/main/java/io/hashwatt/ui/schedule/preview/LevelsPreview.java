package io.hashwatt.ui.schedule.preview;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.domain.plan.record.PlanDifference;
import io.hashwatt.ui.chart.ChartTables;
import io.hashwatt.ui.chart.timeline.Strips;
import io.hashwatt.ui.chart.timeline.StripsPicture;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;

/** Which groups a draft would put on other levels: the plans with and without it, as far as prices are known. */
final class LevelsPreview extends ComparedPreview {

    private static final long serialVersionUID = 1L;

    private static final int MOST_GROUPS = 6;

    private final transient SiteTime time;

    LevelsPreview(SiteTime time) {
        super("hw-schedule-levels");
        this.time = time;
    }

    @Override
    void showUnknown() {
        add(new PreviewHead(T.of("schedule.levels"), ""), note(T.of("schedule.levels.unknown")));
    }

    @Override
    void show(Comparison comparison) {
        String until = time.dayAndTime(comparison.period().end());
        add(new PreviewHead(T.of("schedule.levels"), T.of("schedule.levels.until", until)));
        PlanDifference levels = comparison.levels();
        if (!levels.changed().isEmpty()) {
            LevelsPicture picture = new LevelsPicture(comparison, time);
            StripsPicture strips = picture.strips(MOST_GROUPS);
            add(new Strips().show(strips), foot(strips, picture));
        }
        add(note(rest(levels) + T.of("schedule.levels.after")));
    }

    private static Div foot(StripsPicture strips, LevelsPicture picture) {
        Div foot = new Div(
                LevelsLegend.of(strips),
                Buttons.quiet(
                        Icon.TABLE,
                        T.of("kit.chart.asTable"),
                        () -> ChartTables.open(T.of("schedule.levels.table"), List.of(picture.table()))));
        foot.addClassName("hw-schedule-levels-foot");
        return foot;
    }

    /** Of the groups that are not shown. */
    private static String rest(PlanDifference levels) {
        if (levels.changed().isEmpty()) {
            return T.of("schedule.levels.none");
        }
        int more = levels.changed().size() - MOST_GROUPS;
        return (more > 0 ? T.count("schedule.levels.more", more) : "")
                + (levels.unchanged() > 0 ? T.count("schedule.levels.unchanged", levels.unchanged()) : "");
    }

    private static Div note(String text) {
        Div note = new Div(text);
        note.addClassNames("hw-muted", "hw-schedule-note");
        return note;
    }
}
