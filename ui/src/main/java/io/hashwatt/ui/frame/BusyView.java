package io.hashwatt.ui.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.text.T;
import jakarta.servlet.http.HttpServletResponse;

/** What the page would show has to be worked out, and too much waits for that already. */
@ParentLayout(MainLayout.class)
public final class BusyView extends Page implements HasErrorParameter<TooBusy> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TooBusy> parameter) {
        title(T.of("error.busy.title"));
        empty(new EmptyState(Icon.CLOCK, T.of("error.busy.what"), T.of("error.busy.text"))
                .action(Links.button(T.of("error.toOverview"), ".")));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
