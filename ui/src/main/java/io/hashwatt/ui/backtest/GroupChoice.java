package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which groups are replayed: all of a site, or some of them. Nothing to see where there is only one. */
final class GroupChoice {

    private final List<RegisteredGroup> groups;
    private final Checkbox all = new Checkbox();
    private final CheckboxGroup<RegisteredGroup> some = new CheckboxGroup<>(T.of("backtest.groups"));

    /**
     * @param entries to which it is added
     * @param groups of the site
     * @param chosen those that are not among them count as not said; none: all
     */
    GroupChoice(Entries entries, List<RegisteredGroup> groups, List<GroupId> chosen) {
        this.groups = groups;
        Set<RegisteredGroup> there =
                groups.stream().filter(group -> chosen.contains(group.id())).collect(Collectors.toSet());
        all.setLabel(T.of("backtest.groups.all", Formats.current().count(groups.size())));
        all.addClassName("hw-backtest-all");
        all.setValue(there.isEmpty());
        all.setVisible(groups.size() > 1);
        some.setItems(groups);
        some.setItemLabelGenerator(group -> group.group().name());
        some.setValue(there);
        all.addValueChangeListener(change -> showSome());
        showSome();
        entries.field("all_groups", all);
        entries.required("groups", some, T.of("backtest.rule.groups"));
    }

    private void showSome() {
        some.setVisible(!all.getValue());
    }

    /** In the site's order; empty: all, or none at all yet. */
    List<GroupId> chosen() {
        Set<RegisteredGroup> checked = some.getValue();
        return all.getValue() || checked.size() == groups.size()
                ? List.of()
                : groups.stream()
                        .filter(checked::contains)
                        .map(RegisteredGroup::id)
                        .toList();
    }
}
