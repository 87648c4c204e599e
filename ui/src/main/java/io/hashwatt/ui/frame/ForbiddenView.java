package io.hashwatt.ui.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.text.T;
import jakarta.servlet.http.HttpServletResponse;

/** The user's role does not allow it. */
@ParentLayout(MainLayout.class)
public final class ForbiddenView extends Page implements HasErrorParameter<NotPermitted> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermitted> parameter) {
        title(T.of("error.forbidden.title"));
        String missing = T.of(parameter.getException().missing());
        empty(new EmptyState(Icon.LOCK, T.of("error.notPermitted", missing), T.of("error.forbidden.text"))
                .action(Links.button(T.of("error.toOverview"), ".")));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
