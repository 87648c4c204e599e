package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.figure.BarList;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a back-test found: the answer, the comparison, where the rest went, the figures, what to know about them. */
final class ResultParts {

    private final BacktestResult result;
    private final Optional<ChosenGroups> groups;
    private final BacktestSummary summary;
    private final SiteTime time;
    private final Formats formats = Formats.current();

    /** @param groups empty: it was about all */
    ResultParts(BacktestResult result, Optional<ChosenGroups> groups) {
        this.result = result;
        this.groups = groups;
        this.summary = result.summary();
        this.time = SiteTime.in(summary.zone());
    }

    Component[] all() {
        Section table = new Section(T.of("backtest.table"), new ResultTable(result).table());
        Section losses = new LossSplit(result).section();
        List<Component> parts = new ArrayList<>();
        BacktestWords.assumed(result.job(), summary.currency()).ifPresent(words -> parts.add(only(words + ".")));
        BacktestWords.delayed(result.job()).ifPresent(words -> parts.add(only(words + ".")));
        if (!summary.grounds().findings().isEmpty()) {
            parts.add(findings());
        }
        groups.ifPresent(chosen -> parts.add(only(T.of("backtest.groups.only", chosen.words()))));
        parts.add(answer());
        GainsChart.of(result)
                .ifPresentOrElse(
                        chart -> parts.addAll(List.of(beside(gains(), chart), table, losses)),
                        () -> parts.addAll(List.of(beside(gains(), losses), table)));
        parts.add(foot());
        return parts.toArray(Component[]::new);
    }

    private Div findings() {
        Div notes = new Div();
        notes.addClassName("hw-backtest-notes");
        notes.add(ImplausibleNotes.of(summary.grounds().findings(), time));
        return notes;
    }

    private static Div only(String words) {
        Div only = new Div(fact(Icon.INFO, words));
        only.addClassName("hw-backtest-only");
        return only;
    }

    private static Div beside(Section left, Section right) {
        Div beside = new Div(left, right);
        beside.addClassName("hw-backtest-two");
        return beside;
    }

    private Div answer() {
        Div answer = new Div();
        answer.addClassName("hw-backtest-answer");
        result.advised()
                .ifPresentOrElse(
                        advised -> answer.add(head(advised), reasons(advised)),
                        () -> answer.add(new Paragraph(T.of("backtest.advice.nothing"))));
        return answer;
    }

    private Div head(Figures advised) {
        Div label = new Div(T.of("backtest.advised", T.of(advised.policy())));
        label.addClassName("hw-backtest-label");
        Div number = new Div(amount(advised));
        number.addClassName("hw-backtest-number");
        Div comparison = new Div(AdviceWords.comparison(result, advised));
        return new Div(label, number, comparison);
    }

    /** The gain, or the profit where there is nothing to compare it with. */
    private Span amount(Figures advised) {
        Optional<Money> gain = advised.policy() == Policy.ALWAYS_ON ? Optional.empty() : result.gain(advised);
        return gain.<Span>map(Amount::of).orElseGet(() -> new Span(formats.money(advised.profit())));
    }

    private Div reasons(Figures advised) {
        Div reasons = new Div();
        reasons.addClassName("hw-backtest-reasons");
        AdviceWords.reasons(result, advised).forEach(sentence -> reasons.add(new Paragraph(sentence)));
        reasons.add(caution(advised));
        return reasons;
    }

    /** What makes the answer less sure than it looks. */
    private Paragraph caution(Figures advised) {
        Span lead = new Span(T.of("backtest.caution"));
        lead.addClassName("hw-strong");
        return new Paragraph(lead, new Span(" " + String.join(" ", AdviceWords.caution(result, advised))));
    }

    private Section gains() {
        BarList bars = new BarList();
        boolean measured = false;
        for (Figures figures : result.byProfit()) {
            measured |= figures.upliftCapture() != null;
            bar(bars, figures);
        }
        Paragraph note = new Paragraph(T.of(measured ? "backtest.gains.note" : "backtest.gains.none"));
        note.addClassName("hw-muted");
        result.advised().flatMap(this::range).ifPresent(words -> note.add(" " + words));
        return new Section(T.of("backtest.gains"), bars, note)
                .actions(Muted.text(T.of("backtest.gains.share")))
                .padded();
    }

    /** Between what its uplift lies, where nobody knows what perfect foresight would have added at most. */
    private Optional<String> range(Figures figures) {
        BigDecimal least = figures.upliftCaptureOfBound();
        BigDecimal most = figures.upliftCapture();
        if (least == null || most == null) {
            return Optional.empty();
        }
        return Optional.of(T.of(
                        "backtest.gains.bound", T.of(figures.policy()), formats.percent(least), formats.percent(most)))
                .filter(words -> !formats.percent(least).equals(formats.percent(most)));
    }

    private void bar(BarList bars, Figures figures) {
        BigDecimal share = figures.upliftCapture();
        String value = figures.policy() == Policy.ALWAYS_ON
                ? T.of("backtest.baseline")
                : share == null ? T.of("backtest.gains.unknown") : formats.percent(share);
        PolicyWords.bar(bars, figures.policy(), share == null ? BigDecimal.ZERO : share, value);
        if (result.isAdvised(figures)) {
            bars.emphasised();
        }
    }

    private Div foot() {
        Div foot = new Div();
        foot.addClassName("hw-backtest-foot");
        foot.add(
                summary.unpricedSlots() == 0
                        ? fact(Icon.CHECK, T.count("backtest.slots.all", summary.slots()))
                        : fact(
                                Icon.ALERT,
                                T.of(
                                        "backtest.slots.some",
                                        formats.count(summary.unpricedSlots()),
                                        formats.count(summary.slots()))));
        String above = aboveCap();
        if (!above.isEmpty()) {
            foot.add(fact(Icon.ALERT, T.of("backtest.aboveCap", above)));
        }
        BelievedLooks looks = summary.looks();
        if (looks != null) {
            foot.add(fact(Icon.INFO, T.count("backtest.looks", looks.count(), formats.percent(looks.share()))));
        }
        summary.borders().forEach(border -> foot.add(fact(Icon.ALERT, words(border))));
        foot.add(fact(Icon.INFO, T.of("backtest.profit.what")));
        return foot;
    }

    private String words(RegimeBorder border) {
        return T.of("backtest.border", time.date(border.instant()), T.of(border));
    }

    /** Policies and how often; nothing where none did. */
    private String aboveCap() {
        return result.byProfit().stream()
                .filter(figures -> figures.slotsAboveCap() > 0)
                .map(figures -> T.of(figures.policy()) + " " + formats.count(figures.slotsAboveCap()))
                .collect(Collectors.joining(" · "));
    }

    private static Span fact(Icon icon, String text) {
        Span fact = new Span(icon.decorative(), new Span(text));
        fact.addClassName("hw-backtest-fact");
        return fact;
    }
}
