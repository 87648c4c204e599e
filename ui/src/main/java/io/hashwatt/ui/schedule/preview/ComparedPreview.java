package io.hashwatt.ui.schedule.preview;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.plan.making.CompareSchedule.Result;

/** Something that two plans tell about a draft; dimmed from when the draft changes until they are made anew. */
abstract sealed class ComparedPreview extends Div permits LevelsPreview, MoneyPreview {

    private static final long serialVersionUID = 1L;

    ComparedPreview(String className) {
        addClassName(className);
    }

    final void outdated() {
        addClassName("hw-outdated");
    }

    final void nothing() {
        removeAll();
    }

    final void show(Result result) {
        removeClassName("hw-outdated");
        removeAll();
        switch (result) {
            case Result.Compared(Comparison comparison) -> show(comparison);
            case Result.Unknown ignored -> showUnknown();
        }
    }

    abstract void show(Comparison comparison);

    abstract void showUnknown();
}
