package io.hashwatt.ui.fleet;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.fleet.GroupEdit;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.ui.fleet.LevelsEditor.Line;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything about one group, also its levels by hand. */
final class GroupForm {

    private static final int MOST_MINERS = 10_000_000;

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final RegisteredGroup read;
    private final EntryDialog<RegisteredGroup> dialog;
    private final TextField name = new TextField(T.of("fleet.group.name"));
    private final IntegerField miners = new IntegerField(T.of("fleet.miners"));
    private final List<LimitField> limits;
    private final QuantityField startCost;
    private final Select<Line> standard = new Select<>();
    private final PlacementFields placement;
    private final LevelsEditor levels = new LevelsEditor();

    private GroupForm(
            GroupsPresenter presenter, RegisteredSite site, RegisteredGroup read, Consumer<RegisteredGroup> saved) {
        this.presenter = presenter;
        this.site = site;
        this.read = read;
        dialog = new EntryDialog<>(T.of("fleet.group.edit", read.group().name()), Answers.refusals(), saved).wide();
        startCost = new QuantityField(T.of("fleet.startCost"), Formats.symbol(site.currency()), 0);
        Entries entries = dialog.entries();
        entries.required("name", name, Names::isName, T.of("fleet.rule.name", Names.LONGEST));
        entries.required("miners", miners, within(1, MOST_MINERS), T.of("fleet.rule.miners"));
        limits = LimitField.all(entries, site.currency());
        entries.optional("start_cost", startCost, Fields::isNotNegative, T.of("fleet.rule.notNegative"));
        entries.field("default_level", standard);
        placement = new PlacementFields(entries, site, presenter.all(CurrentUser.currentActor(), site.id()));
        entries.panel().field("levels", levels);
        entries.rule("levels", this::brokenLevels);
        standard.setLabel(T.of("fleet.defaultLevel"));
        standard.setHelperText(T.of("fleet.defaultLevel.help"));
        standard.setItemLabelGenerator(this::levelName);
        fill(read.group());
    }

    static void open(
            GroupsPresenter presenter, RegisteredSite site, RegisteredGroup read, Consumer<RegisteredGroup> saved) {
        GroupForm form = new GroupForm(presenter, site, read, saved);
        form.dialog.change(
                T.of("fleet.save"),
                read,
                form::save,
                new EntryDialog.Rival<>(
                        read.group().name(),
                        () -> presenter.find(CurrentUser.currentActor(), read.id()),
                        form::compared));
    }

    private void fill(MinerGroup group) {
        name.setValue(group.name());
        miners.setValue(group.miners());
        limits.forEach(limit -> limit.fill().accept(group.limits()));
        startCost.setValue(group.startCost().cold());
        if (!group.startCost().isFlat()) {
            startCost.setReadOnly(true);
            startCost.setHelperText(new GroupWords(site.currency()).cost(group.startCost()));
        }
        levels.show(group);
        placement.fill(group.placement());
        offerLevels();
        standard.setValue(levels.lines().get(group.defaultLevel()));
        standard.addFocusListener(focus -> offerLevels());
    }

    /** The levels may have been edited since. */
    private void offerLevels() {
        List<Line> lines = levels.lines();
        int chosen = chosen();
        standard.setItems(lines);
        standard.setValue(lines.get(chosen));
    }

    /** Which level is the default one; off where none is chosen yet, or that is not there any more. */
    private int chosen() {
        Line line = standard.getValue();
        return line == null ? 0 : Math.max(0, levels.lines().indexOf(line));
    }

    private String levelName(Line line) {
        int number = levels.lines().indexOf(line);
        return number < 0 ? "" : GroupWords.levelName(line.level(), number);
    }

    private Outcome<RegisteredGroup> save(RegisteredGroup over) {
        GroupEdit edit = new GroupEdit(group(), levelIds(over.group().levelIds()));
        return presenter.change(CurrentUser.currentActor(), over, edit);
    }

    /** What somebody else has removed meanwhile is new again. */
    private List<@Nullable PowerLevelId> levelIds(LevelIds there) {
        List<@Nullable PowerLevelId> ids = new ArrayList<>();
        for (Line line : levels.lines()) {
            PowerLevelId id = line.id();
            ids.add(id == null || there.has(id) ? id : null);
        }
        return ids;
    }

    private List<Part> compared(RegisteredGroup theirs) {
        GroupWords words = new GroupWords(site.currency());
        return FleetFact.compared(words.facts(theirs.group()), words.facts(group()));
    }

    private MinerGroup group() {
        MinerGroup before = read.group();
        StartCost cost = startCost.isReadOnly() ? before.startCost() : StartCost.flat(startCost.quantity());
        return new MinerGroup(
                name.getValue().strip(),
                miners.getValue(),
                levels.levels(),
                entered(before.limits()),
                cost,
                chosen(),
                placement.placement());
    }

    private TransitionLimits entered(TransitionLimits before) {
        TransitionLimits entered = before;
        for (LimitField limit : limits) {
            entered = limit.entered().apply(entered);
        }
        return entered;
    }

    private @Nullable String brokenLevels() {
        if (levels.hasUnreadable()) {
            return T.of("kit.form.unreadable");
        }
        if (levels.hasNegative()) {
            return T.of("fleet.rule.notNegative");
        }
        GroupsReader.Problem problem = GroupInput.problem(levels.levels());
        return problem == null ? null : T.of(problem);
    }
}
