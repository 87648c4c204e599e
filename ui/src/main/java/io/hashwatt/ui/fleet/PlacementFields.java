package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.fleet.limits.LimitFields;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.text.T;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;

/** Where a group hangs and what groups of its kind are called: the site's names are offered, new ones may be typed. */
final class PlacementFields {

    private final ComboBox<String> feeder;
    private final MultiSelectComboBox<String> tags;

    /** @param groups of the site, whose names are offered */
    PlacementFields(Entries entries, RegisteredSite site, Collection<RegisteredGroup> groups) {
        String rule = T.of("fleet.rule.place", Placement.LONGEST_NAME);
        feeder = entries.optional("feeder", LimitFields.feeder(feeders(site, groups)), Placement::isName, rule);
        feeder.setLabel(T.of("fleet.feeder"));
        feeder.setHelperText(T.of("fleet.feeder.help"));
        tags = entries.optional("tags", tags(groups), PlacementFields::areNames, rule);
        tags.setLabel(T.of("fleet.tags"));
        tags.setHelperText(T.of("fleet.tags.help"));
        entries.rule(
                "tags",
                () -> tags.getValue().size() > Placement.MOST_TAGS
                        ? T.of("fleet.rule.tags", Placement.MOST_TAGS)
                        : null);
    }

    /** Those that groups are on, and those that have caps. */
    static SortedSet<String> feeders(RegisteredSite site, Collection<RegisteredGroup> groups) {
        SortedSet<String> names = Placement.feedersOf(groups);
        site.limits().feeders().forEach(cap -> names.add(cap.feeder()));
        return names;
    }

    static MultiSelectComboBox<String> tags(Collection<RegisteredGroup> groups) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setItems(Placement.tagsOf(groups));
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            Set<String> more = new LinkedHashSet<>(field.getValue());
            more.add(typed.getDetail().strip());
            field.setValue(more);
        });
        return field;
    }

    /** @param names of feeders or tags */
    static boolean areNames(Collection<String> names) {
        return names.stream().allMatch(Placement::isName);
    }

    void fill(Placement placement) {
        feeder.setValue(placement.feeder());
        tags.setValue(placement.tags());
    }

    /** What is entered, if it breaks no rule. */
    Placement placement() {
        return Placement.of(feeder.isEmpty() ? null : feeder.getValue(), tags.getValue());
    }
}
