package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.text.T;

/**
 * The sheet: a row with the title and what can be done, then figures, then content, with a column beside it where there is
 * need. A view extends it and fills the parts; each call replaces what the part held.
 */
public abstract class Page extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Nav crumbs = new Nav();
    private final H1 title = new H1();
    private final Div beside = part("hw-page-beside");
    private final Div actions = part("hw-page-actions");
    private final Div figures = part("hw-page-figures");
    private final Div content = part("hw-page-content");
    private final Div side = part("hw-page-side");

    protected Page() {
        addClassName("hw-page");
        setId("content");
        getElement().setAttribute("tabindex", "-1");
        crumbs.addClassName("hw-crumbs");
        crumbs.getElement().setAttribute("aria-label", T.of("kit.breadcrumbs"));
        crumbs.setVisible(false);
        Div head = new Div(crumbs, title, beside, spacer(), actions);
        head.addClassName("hw-page-head");
        side.setVisible(false);
        Div body = new Div(content, side);
        body.addClassName("hw-page-body");
        add(head, figures, body);
    }

    @Override
    public final String getPageTitle() {
        return Titles.of(title.getText());
    }

    protected final void title(String text) {
        title.setText(text);
    }

    /** A step of the way to this page. */
    public record Crumb(String text, String href) {}

    /** Where this is a part of something: plain links before the title. */
    protected final void crumbs(Crumb... path) {
        crumbs.removeAll();
        for (Crumb crumb : path) {
            crumbs.add(new Anchor(crumb.href(), crumb.text()), Icon.RIGHT.decorative());
        }
        crumbs.setVisible(path.length > 0);
    }

    /** A grey text, or badges, behind the title. */
    protected final void beside(Component... components) {
        fill(beside, components);
    }

    protected final void beside(String text) {
        Span note = new Span(text);
        note.addClassName("hw-muted");
        beside(note);
    }

    /** At the right end of the title row, the primary one last. */
    protected final void actions(Component... components) {
        fill(actions, components);
    }

    protected final void figures(FigureBand band) {
        fill(figures, band);
    }

    protected final void content(Component... components) {
        fill(content, components);
    }

    /** A column of 368 px at the right; below the content on a phone. */
    protected final void side(Component... components) {
        fill(side, components);
        side.setVisible(true);
    }

    /** Instead of figures and content, where there is nothing yet. */
    protected final void empty(EmptyState state) {
        figures.removeAll();
        side.setVisible(false);
        content(state);
    }

    /** Not called replace: a Div has a method of that name, which would take the part itself away. */
    private static void fill(Div part, Component... components) {
        part.removeAll();
        part.add(components);
    }

    private static Div part(String name) {
        Div part = new Div();
        part.addClassName(name);
        return part;
    }

    private static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("hw-spacer");
        return spacer;
    }
}
