package io.hashwatt.cli.schedule;

import io.hashwatt.application.schedule.CheckSchedules.Checked;
import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Style;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Times;
import io.hashwatt.documents.schedule.FindingSentence;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What was found in a file, for people. */
final class CheckText {

    private final Console console;
    private final Style style;

    CheckText(Console console) {
        this.console = console;
        this.style = console.style();
    }

    void print(CheckAnswer answer) {
        answer.defects().forEach(defect -> console.line(style.warning(defect.toString())));
        for (Checked checked : answer.schedules()) {
            if (!checked.findings().isEmpty()) {
                table(checked).lines(console.columns()).forEach(console::line);
                console.line();
            }
        }
        console.line(summary(answer));
    }

    private TextTable table(Checked checked) {
        TextTable table = new TextTable()
                .text()
                .text()
                .text()
                .heading(style.bold(checked.content().name()));
        ZoneId zone = zone(checked.content());
        for (Finding finding : checked.findings()) {
            Interval interval = finding.interval();
            table.row(
                    emphasis(finding),
                    "  " + finding.severity().name().toLowerCase(Locale.ROOT),
                    interval == null ? "" : new Times(zone).dayAndTime(interval.start()),
                    FindingSentence.sentence(finding) + " " + FindingSentence.wayOut(finding));
        }
        return table;
    }

    private UnaryOperator<String> emphasis(Finding finding) {
        return finding.severity() == Finding.Severity.INFO ? style::faint : UnaryOperator.identity();
    }

    /** In which its times are meant; those of a strike rule are nobody's. */
    private static ZoneId zone(ScheduleContent content) {
        return switch (content) {
            case CalendarContent calendar -> calendar.zone();
            case StrikeContent ignored -> ZoneOffset.UTC;
        };
    }

    private static String summary(CheckAnswer answer) {
        long findings = answer.schedules().stream()
                .mapToLong(checked -> checked.findings().size())
                .sum();
        return answer.file() + ": " + counted(answer.schedules().size(), "schedule") + ", "
                + counted(answer.errors(), "error") + ", "
                + counted(findings + answer.defects().size() - answer.errors(), "other finding");
    }

    private static String counted(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}
