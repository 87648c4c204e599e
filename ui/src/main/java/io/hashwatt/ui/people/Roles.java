package io.hashwatt.ui.people;

import com.vaadin.flow.component.select.Select;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.ui.text.T;

/** The choice of a role, with what it allows. */
final class Roles {

    private Roles() {}

    /** The least is chosen at first. */
    static Select<Role> select() {
        Select<Role> select = new Select<>();
        select.setLabel(T.of("people.role"));
        select.setItems(Role.values());
        select.setItemLabelGenerator(T::of);
        select.addValueChangeListener(change -> select.setHelperText(meaning(change.getValue())));
        select.setValue(Role.VIEWER);
        return select;
    }

    private static String meaning(Role role) {
        return switch (role) {
            case VIEWER -> T.of("people.role.viewer");
            case OPERATOR -> T.of("people.role.operator");
            case ADMIN -> T.of("people.role.admin");
        };
    }
}
