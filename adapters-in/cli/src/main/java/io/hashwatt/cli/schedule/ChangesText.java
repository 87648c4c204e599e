package io.hashwatt.cli.schedule;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.schedule.Changes.Change;
import io.hashwatt.documents.JsonDifference;
import io.hashwatt.domain.schedule.ScheduleContent;
import org.jspecify.annotations.Nullable;

/** What there is to do, for people: one line for each, and for what is written anew one for each value that differs. */
final class ChangesText {

    private final Console console;
    private final GroupNames groups;

    ChangesText(Console console, GroupNames groups) {
        this.console = console;
        this.groups = groups;
    }

    void print(Changes changes) {
        changes.toDo().forEach(this::print);
    }

    private void print(Change change) {
        switch (change) {
            case Change.Create create -> line("create", create);
            case Change.Rewrite rewrite -> rewrite(rewrite);
            case Change.Resume resume -> line("resume", resume);
            case Change.Retire retire -> line("retire", retire);
        }
    }

    private void rewrite(Change.Rewrite rewrite) {
        boolean isFirst = rewrite.stored().inForce() == null;
        boolean overwrites = rewrite.stored().draft() != null
                && !rewrite.content().equals(rewrite.stored().draft());
        line(isFirst ? "activate" : "change", rewrite);
        differences(rewrite.before(), rewrite.content());
        if (overwrites && !isFirst) {
            console.line("            its draft is written over");
        }
    }

    private void differences(@Nullable ScheduleContent before, ScheduleContent after) {
        if (before == null) {
            return;
        }
        JsonDifference.between(ScheduleFile.fields(before, groups), ScheduleFile.fields(after, groups))
                .forEach(line -> console.line("            " + line.path() + ": " + orNothing(line.before()) + " → "
                        + orNothing(line.after())));
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "(nothing)" : value;
    }

    private void line(String what, Change change) {
        console.line(console.style().bold(what + " ".repeat(10 - what.length())) + change.name());
    }
}
