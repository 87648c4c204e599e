package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.LostUpdate;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything about one group, also its levels by hand. */
final class GroupForm {

    private static final int MOST_MINUTES = 5_256_000;
    private static final int MOST_STARTS = 100_000;
    private static final int MOST_MINERS = 10_000_000;

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final RegisteredGroup read;
    private final Consumer<RegisteredGroup> saved;
    private final FormDialog dialog;
    private final FormPanel form = new FormPanel();
    private final TextField name = form.field("name", new TextField(T.of("fleet.group.name")));
    private final IntegerField miners = form.field("miners", new IntegerField(T.of("fleet.miners")));
    private final IntegerField minimumUp = minutes("min_up_minutes", T.of("fleet.minimumUp"));
    private final IntegerField minimumDown = minutes("min_down_minutes", T.of("fleet.minimumDown"));
    private final IntegerField starts = form.field("max_starts_per_day", new IntegerField(T.of("fleet.starts")));
    private final BigDecimalField startCost;
    private final BigDecimalField ramp;
    private final Select<Integer> standard;
    private final PlacementFields placement;
    private final LevelsEditor levels;

    private GroupForm(
            GroupsPresenter presenter, RegisteredSite site, RegisteredGroup read, Consumer<RegisteredGroup> saved) {
        this.presenter = presenter;
        this.site = site;
        this.read = read;
        this.saved = saved;
        dialog = new FormDialog(T.of("fleet.group.edit", read.group().name())).wide();
        form.addClassName("hw-two-columns");
        starts.setHelperText(T.of("fleet.starts.help"));
        ramp = form.field("ramp_watts_per_minute", new BigDecimalField(T.of("fleet.ramp")), T.of("fleet.unit.ramp"));
        ramp.setHelperText(T.of("fleet.ramp.help"));
        startCost =
                form.field("start_cost", new BigDecimalField(T.of("fleet.startCost")), Formats.symbol(site.currency()));
        standard = form.field("default_level", new Select<>());
        standard.setLabel(T.of("fleet.defaultLevel"));
        standard.setHelperText(T.of("fleet.defaultLevel.help"));
        standard.setItemLabelGenerator(this::levelName);
        placement = new PlacementFields(form, presenter.all(CurrentUser.currentActor(), site.id()));
        levels = form.field("levels", new LevelsEditor());
        fill(read.group());
        dialog.content(form);
        dialog.buttons(T.of("fleet.save"), () -> save(read));
    }

    static void open(
            GroupsPresenter presenter, RegisteredSite site, RegisteredGroup read, Consumer<RegisteredGroup> saved) {
        new GroupForm(presenter, site, read, saved).dialog.open();
    }

    private IntegerField minutes(String field, String label) {
        IntegerField minutes = form.field(field, new IntegerField(label), T.of("fleet.unit.minutes"));
        minutes.setMin(0);
        minutes.setMax(MOST_MINUTES);
        return minutes;
    }

    private void fill(MinerGroup group) {
        name.setValue(group.name());
        miners.setValue(group.miners());
        minimumUp.setValue((int) group.limits().minimumUp().toMinutes());
        minimumDown.setValue((int) group.limits().minimumDown().toMinutes());
        group.limits().startsPerDay().ifPresent(starts::setValue);
        startCost.setValue(group.startCost().cold());
        if (!group.startCost().isFlat()) {
            startCost.setReadOnly(true);
            startCost.setHelperText(new GroupWords(site.currency()).cost(group.startCost()));
        }
        ramp.setValue(
                group.limits().rampPerMinute() == null
                        ? null
                        : group.limits()
                                .rampPerMinute()
                                .watts()
                                .movePointLeft(3)
                                .stripTrailingZeros());
        levels.setValue(group.levels());
        placement.fill(group.placement());
        offerLevels();
        standard.setValue(group.defaultLevel());
        standard.addFocusListener(focus -> offerLevels());
    }

    /** The levels may have been edited since. */
    private void offerLevels() {
        Integer chosen = standard.getValue();
        int count = levels.levels().size();
        standard.setItems(IntStream.range(0, count).boxed().toList());
        standard.setValue(chosen != null && chosen < count ? chosen : Integer.valueOf(0));
    }

    private String levelName(int number) {
        List<PowerLevel> all = levels.levels();
        return number < all.size() ? GroupWords.levelName(all.get(number), number) : "";
    }

    private void save(RegisteredGroup over) {
        List<Violation> violations = violations();
        if (!violations.isEmpty()) {
            form.show(violations);
            return;
        }
        MinerGroup mine = group();
        Answers.to(presenter.change(CurrentUser.currentActor(), over, mine), form, this::done, () -> lost(mine));
    }

    private void lost(MinerGroup mine) {
        presenter
                .find(CurrentUser.currentActor(), read.id())
                .ifPresentOrElse(
                        theirs -> LostUpdate.show(
                                read.group().name(),
                                parts(theirs.group(), mine),
                                () -> done(theirs),
                                () -> save(theirs)),
                        () -> Notifications.error(T.of("fleet.gone")));
    }

    private List<Part> parts(MinerGroup theirs, MinerGroup mine) {
        GroupWords words = new GroupWords(site.currency());
        List<GroupWords.Fact> stored = words.facts(theirs);
        List<GroupWords.Fact> wanted = words.facts(mine);
        return IntStream.range(0, stored.size())
                .mapToObj(i -> new Part(
                        stored.get(i).label(),
                        stored.get(i).value(),
                        wanted.get(i).value()))
                .toList();
    }

    private void done(RegisteredGroup group) {
        dialog.close();
        saved.accept(group);
    }

    private MinerGroup group() {
        MinerGroup before = read.group();
        TransitionLimits limits = new TransitionLimits(
                kept(minimumUp, before.limits().minimumUp()),
                kept(minimumDown, before.limits().minimumDown()),
                starts.getValue() == null ? OptionalInt.empty() : OptionalInt.of(starts.getValue()),
                ramp.getValue() == null ? null : new Power(ramp.getValue().movePointRight(3)));
        StartCost cost = startCost.isReadOnly()
                ? before.startCost()
                : StartCost.flat(startCost.getValue() == null ? BigDecimal.ZERO : startCost.getValue());
        List<PowerLevel> all = levels.levels();
        int chosen = standard.getValue() == null ? 0 : Math.min(standard.getValue(), all.size() - 1);
        return new MinerGroup(
                name.getValue().strip(), miners.getValue(), all, limits, cost, chosen, placement.placement());
    }

    /** The form knows whole minutes; what was finer stays finer as long as nobody changes it. */
    private static Duration kept(IntegerField minutes, Duration before) {
        int entered = minutes.getValue() == null ? 0 : minutes.getValue();
        return entered == before.toMinutes() ? before : Duration.ofMinutes(entered);
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (!Names.isName(name.getValue())) {
            violations.add(new Violation("name", T.of("fleet.rule.name", Names.LONGEST)));
        }
        if (miners.getValue() == null || isOutside(miners, 1, MOST_MINERS)) {
            violations.add(new Violation("miners", T.of("fleet.rule.miners")));
        }
        if (isOutside(minimumUp, 0, MOST_MINUTES)) {
            violations.add(new Violation("min_up_minutes", T.of("fleet.rule.minutes")));
        }
        if (isOutside(minimumDown, 0, MOST_MINUTES)) {
            violations.add(new Violation("min_down_minutes", T.of("fleet.rule.minutes")));
        }
        if (isOutside(starts, 0, MOST_STARTS)) {
            violations.add(new Violation("max_starts_per_day", T.of("fleet.rule.starts")));
        }
        if (isNegative(startCost)) {
            violations.add(new Violation("start_cost", T.of("fleet.rule.notNegative")));
        }
        if (isNegative(ramp)) {
            violations.add(new Violation("ramp_watts_per_minute", T.of("fleet.rule.notNegative")));
        }
        violations.addAll(placement.violations());
        String broken = brokenLevels();
        if (broken != null) {
            violations.add(new Violation("levels", broken));
        }
        return violations;
    }

    private @Nullable String brokenLevels() {
        if (levels.hasNegative()) {
            return T.of("fleet.rule.notNegative");
        }
        GroupsReader.Problem problem = GroupInput.problem(levels.levels());
        return problem == null ? null : T.of(problem);
    }

    private static boolean isOutside(IntegerField field, int least, int most) {
        return field.getValue() != null && (field.getValue() < least || field.getValue() > most);
    }

    private static boolean isNegative(BigDecimalField field) {
        return field.getValue() != null && field.getValue().signum() < 0;
    }
}
