package io.hashwatt.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says which site the page is about, or that it is about all; goes to another one. */
final class SiteSwitcher extends Div {

    private static final long serialVersionUID = 1L;

    private static final int FILTER_FROM = 8;

    private final Button button = new Button();
    private final Popover choices = new Popover();

    SiteSwitcher() {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("hw-switcher");
        button.setSuffixComponent(Icon.DOWN.decorative());
        choices.setTarget(button);
        choices.setPosition(PopoverPosition.BOTTOM_START);
        choices.setAutofocus(true);
        choices.setAriaLabel(T.of("frame.sites"));
        choices.addClassName("hw-switcher-choices");
        add(button, choices);
    }

    /**
     * @param tenant name, where the page is about all sites
     * @param shown empty: all
     * @param page path of the page that is shown about a site
     */
    void show(String tenant, List<RegisteredSite> all, Optional<RegisteredSite> shown, String page) {
        String about = shown.map(RegisteredSite::name).orElse(tenant);
        Span name = new Span(about);
        name.addClassName("hw-switcher-name");
        Span label = new Span(name);
        if (shown.isEmpty()) {
            Span count = new Span("\u00a0· " + T.count("frame.sites.count", all.size()));
            count.addClassNames("hw-muted", "hw-switcher-count");
            label.add(count);
        }
        button.setIcon(label);
        button.setAriaLabel(T.of("frame.sites.current", about));
        button.setEnabled(!all.isEmpty());
        fill(all, page);
    }

    private void fill(List<RegisteredSite> all, String page) {
        choices.removeAll();
        UnorderedList list = new UnorderedList();
        all.forEach(site -> list.add(new ListItem(link(site, all, page))));
        if (all.size() >= FILTER_FROM) {
            choices.add(filter(list));
        }
        choices.add(list);
    }

    private Anchor link(RegisteredSite site, List<RegisteredSite> all, String page) {
        Span zone = new Span(site.zone().getId());
        zone.addClassName("hw-sub");
        Anchor link = new Anchor(page + "/" + SiteNames.inAddress(site, all), new Span(site.name()), zone);
        link.getElement().addEventListener("click", click -> choices.close());
        return link;
    }

    private static TextField filter(UnorderedList list) {
        TextField filter = new TextField();
        filter.setPlaceholder(T.of("frame.sites.find"));
        filter.setAriaLabel(T.of("frame.sites.find"));
        filter.setPrefixComponent(Icon.FIND.decorative());
        filter.setValueChangeMode(ValueChangeMode.EAGER);
        filter.addValueChangeListener(change -> {
            String wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
            list.getChildren()
                    .forEach(item -> item.setVisible(item.getElement()
                            .getTextRecursively()
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted)));
        });
        return filter;
    }
}
