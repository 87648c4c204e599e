package io.hashwatt.ui.plan;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.schedule.WishChoice;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.TargetWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which levels somebody wants instead of the plan's, how long and why: of the group that is looked at, or of others with it. */
final class InterventionForm {

    static final String TIME = "duration_minutes";

    /** Until somebody ends it. */
    private static final Duration ENDLESS = Duration.ZERO;

    private static final Duration USUAL = Duration.ofHours(1);
    private static final List<Duration> TIMES = List.of(
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            USUAL,
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(24),
            ENDLESS);

    private final GroupId id;
    private final MinerGroup group;
    private final Function<Intervene.Draft, Outcome<Intervention>> begin;
    private final EntryDialog<Intervention> dialog;
    private final Select<Kind> kind = Fields.choice(
            T.of("plan.intervention.kind"), List.of(Kind.OVERRIDE, Kind.LOCK_OUT, Kind.SAFETY_STOP), T::of);
    private final Select<Target> target;
    private final WishChoice wish;
    private final Select<Duration> time = Fields.choice(T.of("plan.intervention.time"), TIMES, InterventionForm::words);
    private final TextField reason = new TextField(T.of("plan.intervention.reason"));

    /**
     * @param id of the group that is looked at
     * @param begin asks for it
     * @param begun it holds now
     */
    InterventionForm(
            GroupId id, MinerGroup group, Function<Intervene.Draft, Outcome<Intervention>> begin, Runnable begun) {
        this.id = id;
        this.group = group;
        this.begin = begin;
        dialog = new EntryDialog<>(
                T.of("plan.intervention.title"),
                new Refusals(T.of("plan.not.site"), InterventionWords::of),
                intervention -> begun.run());
        target = Fields.choice(
                T.of("plan.intervention.target"),
                targets(id, group.placement()),
                some -> TargetWords.of(some, Map.of(id, group.name())));
        LevelNames names = LevelNames.of(group);
        List<Integer> levels =
                group.levelIds().inOrder().stream().map(PowerLevelId::number).toList();
        Entries entries = dialog.entries();
        entries.field("kind", kind);
        entries.field("groups", target);
        wish = new WishChoice(
                entries,
                T.of("plan.intervention.wish"),
                Fields.choice(T.of("plan.intervention.wish.level"), levels, names::name));
        entries.field(TIME, time);
        entries.field("reason", reason);
        kind.addValueChangeListener(change -> suggest(change.getValue()));
        time.setValue(USUAL);
        reason.setMaxLength(Intervene.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
    }

    /** The group itself, what it hangs on, all of its kind, everything. */
    static List<Target> targets(GroupId id, Placement placement) {
        return Stream.of(
                        Stream.of(new Target.Groups(List.of(id))),
                        Stream.ofNullable(placement.feeder()).map(Target.Feeder::new),
                        placement.tags().stream().map(Target.Tagged::new),
                        Stream.of(new Target.WholeSite()))
                .<Target>flatMap(some -> some)
                .toList();
    }

    /** In danger nobody should have to look whether it is the whole site that stops. */
    void suggest(Kind chosen) {
        kind.setValue(chosen);
        time.setValue(chosen.isPassing() ? USUAL : ENDLESS);
        target.setValue(chosen == Kind.SAFETY_STOP ? new Target.WholeSite() : new Target.Groups(List.of(id)));
    }

    void open() {
        dialog.create(T.of("plan.intervention.begin"), () -> begin.apply(draft()));
    }

    /** As it is filled in. */
    Intervene.Draft draft() {
        Duration lasting = time.getValue();
        return new Intervene.Draft(
                kind.getValue(),
                target.getValue(),
                wish.wish(),
                null,
                lasting.equals(ENDLESS) ? new Lasting.UntilEnded() : new Lasting.For(lasting),
                reason.getValue().strip());
    }

    private static String words(Duration length) {
        return length.equals(ENDLESS)
                ? T.of("plan.intervention.endless")
                : Formats.current().duration(length);
    }
}
