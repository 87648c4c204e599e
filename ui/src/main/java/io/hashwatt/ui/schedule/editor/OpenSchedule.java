package io.hashwatt.ui.schedule.editor;

import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.ui.schedule.ContentEditor;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import org.jspecify.annotations.Nullable;

/** A schedule that is open: what is written of it on the page, and what is kept of it. */
record OpenSchedule(SiteContext context, DraftKeeper keeper, ContentEditor editor) {

    /** Null: a new one of which nothing is kept yet. */
    @Nullable Schedule schedule() {
        return keeper.schedule();
    }

    /** Null: nothing is written that could be kept. */
    @Nullable ScheduleContent written() {
        return editor.entered().content();
    }

    void keep() {
        ScheduleContent written = written();
        if (written != null && SchedulesPresenter.mayChange()) {
            keeper.keep(written);
        }
    }

    /** Nothing would be lost if something else were shown. */
    boolean isKept() {
        ScheduleContent written = written();
        return written != null && keeper.isKept(written);
    }
}
