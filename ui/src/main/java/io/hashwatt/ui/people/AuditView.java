package io.hashwatt.ui.people;

import com.vaadin.flow.router.Route;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.text.T;

/** The audit log. */
@Route("audit")
@Requires(Permission.READ_AUDIT)
public final class AuditView extends Page {

    private static final long serialVersionUID = 1L;

    public AuditView() {
        title(T.of("people.audit.title"));
        empty(new EmptyState(Icon.LIST, T.of("people.audit.empty.title"), T.of("people.audit.empty.text")));
    }
}
