package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a schedule is about: none chosen is the whole site. */
final class TargetField {

    static final String FIELD = "groups";

    private final List<RegisteredGroup> groups;
    private final MultiSelectComboBox<RegisteredGroup> box = new MultiSelectComboBox<>();

    /** All groups it was about are gone, and nobody has said whom it is about now. */
    private boolean lost;

    /** @param groups of the site */
    TargetField(List<RegisteredGroup> groups, Target target) {
        this.groups = groups;
        box.setLabel(T.of("schedule.field.groups"));
        box.setPlaceholder(T.of("schedule.field.groups.all"));
        box.setItems(groups);
        box.setItemLabelGenerator(group -> group.group().name());
        box.setClearButtonVisible(true);
        if (target instanceof Target.Groups(List<GroupId> chosen)) {
            box.setValue(
                    groups.stream().filter(group -> chosen.contains(group.id())).toList());
            lost = box.getValue().isEmpty();
        }
        help();
    }

    void addTo(FormPanel form) {
        form.field(FIELD, box);
    }

    void fix() {
        box.setReadOnly(true);
    }

    void whenChanged(Runnable changed) {
        box.addValueChangeListener(change -> {
            lost = false;
            help();
            changed.run();
        });
    }

    boolean isLost() {
        return lost;
    }

    Target target() {
        Set<RegisteredGroup> chosen = box.getValue();
        return chosen.isEmpty()
                ? new Target.WholeSite()
                : new Target.Groups(groups.stream()
                        .filter(chosen::contains)
                        .map(RegisteredGroup::id)
                        .toList());
    }

    void leaveOut(GroupId group) {
        Set<RegisteredGroup> left = new LinkedHashSet<>(box.getValue().isEmpty() ? groups : box.getValue());
        left.removeIf(one -> one.id().equals(group));
        if (!left.isEmpty()) {
            box.setValue(left);
        }
    }

    /** 3 groups, 2,830 miners, 8.6 MW */
    private void help() {
        List<RegisteredGroup> meant =
                groups.stream().filter(group -> target().covers(group)).toList();
        Power power = meant.stream()
                .map(group -> group.group().powerAt(group.group().topLevel()))
                .reduce(Power.NONE, Power::plus);
        long miners = meant.stream().mapToLong(group -> group.group().miners()).sum();
        Formats formats = Formats.current();
        String all = T.count("schedule.field.groups.help", meant.size(), formats.count(miners), formats.power(power));
        box.setHelperText(target() instanceof Target.WholeSite ? T.of("schedule.field.groups.later", all) : all);
    }
}
