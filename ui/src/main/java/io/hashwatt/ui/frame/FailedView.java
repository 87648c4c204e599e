package io.hashwatt.ui.frame;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import io.hashwatt.ui.kit.DoorPage;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Titles;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** A page failed: what still holds, and the id under which the log has the rest. Outside of the frame, which may fail too. */
public final class FailedView extends DoorPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Incidents incidents;

    @Inject
    public FailedView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(T.of("error.failed.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String incident = incidents.report(parameter.getException());
        show(
                T.of("error.failed.title"),
                new Paragraph(T.of("error.failed.text", incident)),
                Links.button(T.of("error.toOverview"), "."));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
