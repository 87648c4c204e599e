package io.hashwatt.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.ShareLink;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.T;

/** Shows a {@link Why}, in a popover or a sheet at the bottom of a phone. */
final class WhyPanel extends Div {

    private static final long serialVersionUID = 1L;

    WhyPanel(Why why, String groupHref, String pricesHref, Runnable close) {
        addClassName("hw-why");
        Div head = new Div(new H2(why.sentence()), Buttons.icon(Icon.CLOSE, T.of("kit.close"), close));
        head.addClassName("hw-why-head");
        Div interval = new Div(why.interval());
        interval.addClassNames("hw-muted", "hw-why-part");
        add(head, interval, rows(why));
        if (!why.binding().isEmpty()) {
            add(binding(why));
        }
        add(line(Icon.PLAN, why.overruled()), foot(groupHref, pricesHref));
    }

    private static DescriptionList rows(Why why) {
        DescriptionList rows = new DescriptionList();
        rows.addClassNames("hw-why-rows", "hw-why-part");
        for (Why.Row row : why.rows()) {
            Span value = new Span(row.value());
            if (row.tone() != Tone.NEUTRAL) {
                value.addClassName(row.tone().className());
            }
            rows.add(new DescriptionList.Term(row.label()), new DescriptionList.Description(value));
        }
        return rows;
    }

    private static Div binding(Why why) {
        UnorderedList words = new UnorderedList();
        why.binding().forEach(each -> words.add(new ListItem(each)));
        Span title = new Span(T.of("plan.why.binding"));
        title.addClassName("hw-strong");
        Div text = new Div(title, words);
        Div binding = new Div(Icon.LOCK.decorative(), text);
        binding.addClassNames("hw-why-line", "hw-why-part");
        return binding;
    }

    private static Div line(Icon icon, String text) {
        Div line = new Div(icon.decorative(), new Span(text));
        line.addClassNames("hw-why-line", "hw-muted");
        return line;
    }

    private static Div foot(String groupHref, String pricesHref) {
        Component[] links = {
            Links.button(T.of("plan.why.openPrices"), pricesHref),
            Links.button(T.of("plan.why.openGroup"), groupHref),
            ShareLink.button()
        };
        Div foot = new Div(links);
        foot.addClassName("hw-why-foot");
        return foot;
    }
}
