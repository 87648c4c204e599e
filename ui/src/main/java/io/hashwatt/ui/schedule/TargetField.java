package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.schedule.words.TargetPhrase;
import io.hashwatt.ui.schedule.words.TargetWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a schedule is about: none chosen is the whole site. Where groups hang on feeders or have tags, one of these can be meant
 * in place of groups.
 */
final class TargetField {

    /** What is chosen where groups are named one by one. */
    private static final Target BY_NAME = new Target.WholeSite();

    private final List<RegisteredGroup> groups;
    private final Select<Target> context = new Select<>();
    private final MultiSelectComboBox<RegisteredGroup> box = new MultiSelectComboBox<>();

    /** All groups it was about are gone, and nobody has said whom it is about now. */
    private boolean lost;

    /** @param groups of the site */
    TargetField(List<RegisteredGroup> groups, Target target) {
        this.groups = groups;
        List<Target> places = places(groups, target);
        context.setLabel(T.of("schedule.field.groups"));
        context.setItems(places);
        context.setItemLabelGenerator(TargetField::nameOf);
        context.setVisible(places.size() > 1);
        box.setLabel(context.isVisible() ? T.of("schedule.field.groups.named") : T.of("schedule.field.groups"));
        box.setPlaceholder(T.of("schedule.field.groups.all"));
        box.setItems(groups);
        box.setItemLabelGenerator(group -> group.group().name());
        box.setClearButtonVisible(true);
        context.setValue(places.contains(target) ? target : BY_NAME);
        if (target instanceof Target.Groups(List<GroupId> chosen)) {
            box.setValue(
                    groups.stream().filter(group -> chosen.contains(group.id())).toList());
            lost = box.getValue().isEmpty();
        }
        help();
        context.addValueChangeListener(change -> help());
        box.addValueChangeListener(change -> {
            lost = false;
            help();
        });
    }

    /** What it is about now stays a choice, also when nobody hangs there any more. */
    private static List<Target> places(List<RegisteredGroup> groups, Target target) {
        Stream<Target> known = Stream.concat(
                Placement.feedersOf(groups).stream().<Target>map(Target.Feeder::new),
                Placement.tagsOf(groups).stream().map(Target.Tagged::new));
        Stream<Target> own = target instanceof Target.Groups ? Stream.empty() : Stream.of(target);
        return Stream.of(Stream.of(BY_NAME), known, own)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    private static String nameOf(Target target) {
        return target.equals(BY_NAME)
                ? T.of("schedule.field.groups.byName")
                : TargetPhrase.capital(TargetWords.of(target, Map.of()));
    }

    void addTo(Entries entries) {
        entries.field("feeder", context);
        entries.field("groups", box);
        entries.rule("groups", () -> lost && isByName() ? T.of("schedule.rule.groups") : null);
    }

    private boolean isByName() {
        return context.getValue().equals(BY_NAME);
    }

    Target target() {
        if (!isByName()) {
            return context.getValue();
        }
        Set<RegisteredGroup> chosen = box.getValue();
        return chosen.isEmpty()
                ? new Target.WholeSite()
                : new Target.Groups(groups.stream()
                        .filter(chosen::contains)
                        .map(RegisteredGroup::id)
                        .toList());
    }

    void leaveOut(GroupId group) {
        Set<RegisteredGroup> left = new LinkedHashSet<>(meant());
        left.removeIf(one -> one.id().equals(group));
        if (!left.isEmpty()) {
            context.setValue(BY_NAME);
            box.setValue(left);
        }
    }

    private List<RegisteredGroup> meant() {
        Target target = target();
        return groups.stream().filter(target::covers).toList();
    }

    /** 3 groups, 2,830 miners, 8.6 MW */
    private void help() {
        box.setVisible(isByName());
        List<RegisteredGroup> meant = meant();
        Power power = meant.stream()
                .map(group -> group.group().powerAt(group.group().topLevel()))
                .reduce(Power.NONE, Power::plus);
        long miners = meant.stream().mapToLong(group -> group.group().miners()).sum();
        Formats formats = Formats.current();
        String all = T.count("schedule.field.groups.help", meant.size(), formats.count(miners), formats.power(power));
        String words = target() instanceof Target.Groups ? all : T.of("schedule.field.groups.later", all);
        box.setHelperText(words);
        context.setHelperText(isByName() ? "" : words);
    }
}
