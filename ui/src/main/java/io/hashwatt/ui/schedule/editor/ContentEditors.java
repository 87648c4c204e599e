package io.hashwatt.ui.schedule.editor;

import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.ui.schedule.ContentEditor;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.calendar.CalendarEditor;
import io.hashwatt.ui.schedule.strike.StrikeEditor;
import io.hashwatt.ui.text.T;
import org.jspecify.annotations.Nullable;

/** Opens the editor of a schedule with what its site already knows: the holidays, the usual prices, a name that is free. */
final class ContentEditors {

    private final SchedulesPresenter presenter;
    private final SiteContext context;
    private final boolean fixed;
    private final Runnable changed;

    /**
     * @param fixed they can only be read
     * @param changed something is written otherwise now
     */
    ContentEditors(SchedulesPresenter presenter, SiteContext context, boolean fixed, Runnable changed) {
        this.presenter = presenter;
        this.context = context;
        this.fixed = fixed;
        this.changed = changed;
    }

    /** @param schedule null: a new one */
    ContentEditor calendar(@Nullable Schedule schedule) {
        CalendarContent content = schedule == null ? null : (CalendarContent) schedule.content();
        CalendarEditor editor = new CalendarEditor(context, presenter.holidayRegions(), content, fixed, changed);
        presenter
                .sites()
                .usualPrices(context.site())
                .ifPresent(usual -> editor.showPrices(usual, context.site().currency()));
        if (content == null) {
            editor.suggestName(presenter.freeName(context.site(), T.of("schedule.new.calendar")));
        }
        return editor;
    }

    /** @param schedule null: a new one */
    ContentEditor strike(@Nullable Schedule schedule) {
        StrikeContent content = schedule == null ? null : (StrikeContent) schedule.content();
        StrikeEditor editor = new StrikeEditor(context, content, fixed, changed);
        if (content == null) {
            editor.suggestName(presenter.freeName(context.site(), T.of("schedule.new.strike")));
        }
        return editor;
    }
}
