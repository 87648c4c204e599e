package io.hashwatt.ui.people;

import com.vaadin.flow.router.Route;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.text.T;

/** Users and API keys. */
@Route("people")
@Requires(Permission.MANAGE_USERS)
public final class PeopleView extends Page {

    private static final long serialVersionUID = 1L;

    public PeopleView() {
        title(T.of("people.title"));
        empty(new EmptyState(Icon.PEOPLE, T.of("people.empty.title"), T.of("people.empty.text")));
    }
}
