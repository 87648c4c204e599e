package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.backtest.Replayable.Covered;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.kit.SendOnce;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which time is replayed, under which policies, for which groups. */
final class BacktestForm {

    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int YEAR = 365;
    private static final int ALL = 0;

    private final Covered covered;
    private final Function<Wish, Outcome<BacktestJob>> submit;
    private final Consumer<BacktestJob> submitted;
    private final Consumer<BacktestAddress> changed;

    private final Entries entries = new Entries();
    private final DatePicker from;
    private final DatePicker to;
    private final CheckboxGroup<Policy> policies;
    private final GroupChoice groups;
    private final Optional<Schedule> draft;
    private final AssumptionFields assumptions;
    private final Segments<Integer> lengths;

    /**
     * @param submit asks for it
     * @param submitted it waits now
     * @param changed something else is filled in
     */
    BacktestForm(
            Covered covered,
            BacktestAddress address,
            Function<Wish, Outcome<BacktestJob>> submit,
            Consumer<BacktestJob> submitted,
            Consumer<BacktestAddress> changed) {
        this.covered = covered;
        this.submit = submit;
        this.submitted = submitted;
        this.changed = changed;
        lengths = new Segments<>(
                T.of("backtest.length"), List.of(MONTH, QUARTER, YEAR, ALL), BacktestForm::words, null, this::choose);
        Div length = new Div(lengths, coverage());
        length.addClassName("hw-backtest-length");
        entries.panel().with(length);
        from = day("from", T.of("backtest.from"), address.from().orElse(covered.usualFirst()));
        to = day("to", T.of("backtest.to"), address.to().orElse(covered.last()));
        entries.rule("to", this::brokenPeriod);
        draft = address.draft().flatMap(covered::schedule);
        policies = entries.field("policies", policies(address));
        draft.ifPresent(schedule -> entries.panel().with(withDraft(schedule)));
        assumptions = new AssumptionFields(entries, address.assumptions(), covered.currency());
        groups = new GroupChoice(entries, covered.groups(), address.groups());
        entries.whenChanged(this::change);
    }

    FormPanel panel() {
        FormPanel form = entries.panel();
        form.addClassName("hw-backtest-form");
        form.buttons(SendOnce.by(Buttons.primary(Icon.HISTORY, T.of("backtest.start"), () -> {}), this::start));
        showLength();
        return form;
    }

    private Div coverage() {
        SiteTime time = SiteTime.in(covered.days().zone());
        Div note = new Div(T.of(
                "backtest.covered",
                time.date(covered.covered().start()),
                time.date(covered.covered().end().minusMillis(1))));
        note.addClassName("hw-muted");
        return note;
    }

    private DatePicker day(String name, String label, LocalDate value) {
        DatePicker picker = DayPicker.of(label);
        picker.setMin(covered.first());
        picker.setMax(covered.last());
        picker.setValue(value);
        return entries.required(name, picker, T.of("backtest.rule.day"));
    }

    private CheckboxGroup<Policy> policies(BacktestAddress address) {
        CheckboxGroup<Policy> group = new CheckboxGroup<>(T.of("backtest.policies"));
        List<Policy> all = Arrays.stream(Policy.values())
                .filter(policy -> policy != Policy.ALWAYS_ON)
                .toList()
                .reversed();
        group.setItems(all);
        group.setItemLabelGenerator(policy -> T.of(policy));
        group.setItemHelperGenerator(this::help);
        group.setItemEnabledProvider(this::canBeRun);
        group.setHelperText(T.of("backtest.policies.help"));
        Set<Policy> chosen = new HashSet<>(address.policies().isEmpty() ? all : address.policies());
        chosen.removeIf(policy -> policy == Policy.ALWAYS_ON || !canBeRun(policy));
        group.setValue(chosen);
        return group;
    }

    private boolean canBeRun(Policy policy) {
        boolean hasPrices = !policy.needsDayAhead() || covered.dayAhead();
        boolean hasSchedules = policy.isByPrices() || draft.isPresent() || covered.hasSchedulesInForce();
        return hasPrices && hasSchedules;
    }

    private String help(Policy policy) {
        if (canBeRun(policy)) {
            return PolicyWords.summary(policy);
        }
        return policy == Policy.SCHEDULES
                ? T.of("backtest.policy.schedules.none")
                : T.of("backtest.policy.dayAhead.none");
    }

    private static Div withDraft(Schedule schedule) {
        Div note = new Div(T.of("backtest.draft", schedule.content().name()));
        note.addClassName("hw-muted");
        return note;
    }

    private @Nullable ScheduleId draftWith(List<Policy> all) {
        return all.contains(Policy.SCHEDULES) ? draft.map(Schedule::id).orElse(null) : null;
    }

    private void change() {
        showLength();
        changed.accept(new BacktestAddress(
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()),
                chosen(),
                groups.chosen(),
                draft.map(Schedule::id),
                assumptions.filledIn()));
    }

    private void choose(Integer days) {
        to.setValue(covered.last());
        from.setValue(firstOf(days));
    }

    private LocalDate firstOf(int days) {
        return days == ALL ? covered.earliestFirst() : covered.firstOfLast(days);
    }

    /** Marks the length that is filled in, if it is one of them. */
    private void showLength() {
        LocalDate first = from.getValue();
        boolean upToTheLast = covered.last().equals(to.getValue());
        lengths.choose(
                upToTheLast
                        ? List.of(ALL, YEAR, QUARTER, MONTH).stream()
                                .filter(days -> firstOf(days).equals(first))
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    private static String words(Integer days) {
        return switch (days) {
            case YEAR -> T.of("backtest.length.year");
            case ALL -> T.of("backtest.length.all");
            default -> T.of("backtest.length.days", Formats.current().count(days));
        };
    }

    /** In a fixed order, so that two back-tests look alike; always on is what the others are measured against. */
    private List<Policy> chosen() {
        return Arrays.stream(Policy.values())
                .filter(policy ->
                        policy == Policy.ALWAYS_ON || policies.getValue().contains(policy))
                .toList();
    }

    private @Nullable String brokenPeriod() {
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        if (to.getValue().isBefore(from.getValue())) {
            return T.of("backtest.rule.order");
        }
        return period().isPresent() ? null : T.of("backtest.rule.long");
    }

    private Optional<Interval> period() {
        return covered.period(from.getValue(), to.getValue());
    }

    private void start() {
        entries.send(
                () -> submit.apply(wish()),
                new Refusals(T.of("backtest.failure.site"), FailureWords::of),
                submitted,
                () -> {
                    throw new IllegalStateException("nothing was changed");
                });
    }

    private Wish wish() {
        List<Policy> all = chosen();
        return new Wish(period().orElseThrow(), all, groups.chosen(), draftWith(all), assumptions.filledIn());
    }
}
