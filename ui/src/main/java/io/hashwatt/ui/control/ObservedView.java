package io.hashwatt.ui.control;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.observed.ReadObservedDays.ObservedDays;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.Segments;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;

/** What the plans of a site would have done, day by day. Read when it is opened: it is about what is over. */
@Route("observed/:site?")
public final class ObservedView extends SitePage {

    private static final long serialVersionUID = 1L;

    private static final int USUAL = 7;
    private static final List<Integer> LENGTHS = List.of(USUAL, 14, ReadObservedDays.MOST_DAYS);

    private final transient ReadObservedDays observed;

    @Inject
    public ObservedView(ManageSites sites, ReadObservedDays observed) {
        super(sites);
        this.observed = observed;
        addClassName("hw-observed");
        title(T.of("control.observed.title"));
        beside(T.of("control.observed.question"));
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        int length = query.getSingleParameter("days")
                .flatMap(text -> LENGTHS.stream()
                        .filter(days -> days.toString().equals(text))
                        .findFirst())
                .orElse(USUAL);
        ObservedDays days = observed.last(CurrentUser.currentActor(), site.id(), length);
        crumbs(new Crumb(T.of("plan.title"), path().replaceFirst("^observed", "plan")));
        actions(new Segments<>(T.of("control.observed.length"), LENGTHS, ObservedView::words, length, this::go));
        figures(new ObservedFigures(days).band());
        content(new Section(T.of("control.observed.days"), new ObservedTable(days).table())
                .hint(T.of("control.observed.hint"))
                .growing());
    }

    private static String words(int days) {
        return T.of("plan.window.days", Formats.current().count(days));
    }

    private void go(int days) {
        UI.getCurrent().navigate(path(), QueryParameters.of("days", Integer.toString(days)));
    }
}
