package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Finding.Severity;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.schedule.words.FindingWords;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What there is to say about a schedule before it does anything, each with its place and, where there is one, a way out. */
public final class FindingsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SiteTime time;
    private final transient Function<String, Optional<String>> hrefOf;
    private final transient Consumer<GroupId> leaveOut;
    private final boolean fixed;
    private final Section section = new Section(T.of("schedule.findings"));

    /**
     * @param hrefOf of another schedule, by its name
     * @param leaveOut takes a group out of the schedule
     */
    public FindingsPanel(
            SiteTime time, Function<String, Optional<String>> hrefOf, Consumer<GroupId> leaveOut, boolean fixed) {
        this.time = time;
        this.hrefOf = hrefOf;
        this.leaveOut = leaveOut;
        this.fixed = fixed;
        addClassName("hw-schedule-findings");
        getElement().setAttribute("aria-live", "polite");
        add(section);
    }

    public void show(List<Finding> findings) {
        section.actions(counts(findings));
        if (findings.isEmpty()) {
            Div none = new Div(StateBadge.well(T.of("schedule.findings.none")));
            none.addClassName("hw-padded");
            section.content(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hw-schedule-lines");
        findings.forEach(finding -> list.add(line(finding)));
        section.content(list);
    }

    /** 1 to solve, 2 to check; what is only good to know is not counted. */
    public static Component[] counts(List<Finding> findings) {
        List<Component> counts = new ArrayList<>();
        long errors = number(findings, Severity.ERROR);
        long warnings = number(findings, Severity.WARNING);
        if (errors > 0) {
            counts.add(new StateBadge(FindingWords.tone(Severity.ERROR), T.count("schedule.findings.errors", errors)));
        }
        if (warnings > 0) {
            counts.add(new StateBadge(
                    FindingWords.tone(Severity.WARNING), T.count("schedule.findings.warnings", warnings)));
        }
        return counts.toArray(Component[]::new);
    }

    static long number(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private ListItem line(Finding finding) {
        Span icon = FindingWords.icon(finding.severity()).named(word(finding.severity()));
        icon.addClassName(FindingWords.tone(finding.severity()).className());
        Span title = new Span(FindingWords.title(finding));
        Span detail = new Span(FindingWords.detail(finding, time));
        detail.addClassName("hw-sub");
        Div words = new Div(title, detail);
        words.addClassName("hw-two");
        ListItem line = new ListItem(icon, words);
        wayOut(finding).ifPresent(line::add);
        return line;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> T.of("schedule.findings.error");
            case WARNING -> T.of("schedule.findings.warning");
            case INFO -> T.of("schedule.findings.info");
        };
    }

    private Optional<Component> wayOut(Finding finding) {
        return switch (finding.matter()) {
            case Matter.ProtectedGroup it -> without(finding.group(), it.group());
            case Matter.Overruled it -> without(finding.group(), it.group());
            case Matter.FloorOnLockedOut it -> without(finding.group(), it.group());
            case Matter.LevelRemoved it -> without(finding.group(), it.group());
            case Matter.LevelAboveTop it -> without(finding.group(), it.group());
            case Matter.Overlap(String other) -> open(other);
            case Matter.Contradiction(String other) -> open(other);
            case Matter.StaleSeries ignored ->
                Optional.of(Links.button(T.of("schedule.finding.openMarkets"), "markets"));
            default -> Optional.empty();
        };
    }

    private Optional<Component> without(@Nullable GroupId group, String name) {
        return group == null || fixed
                ? Optional.empty()
                : Optional.of(Buttons.plain(T.of("schedule.finding.leaveOut", name), () -> leaveOut.accept(group)));
    }

    private Optional<Component> open(String schedule) {
        return hrefOf.apply(schedule).map(href -> Links.button(T.of("schedule.finding.open", schedule), href));
    }
}
