package io.hashwatt.ui.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.text.T;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or it belongs to somebody else: the two are told apart by nobody. */
@ParentLayout(MainLayout.class)
public final class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        title(T.of("error.notFound.title"));
        empty(new EmptyState(Icon.QUESTION, T.of("error.notFound.what"), T.of("error.notFound.text"))
                .action(Links.button(T.of("error.toOverview"), ".")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
