package io.hashwatt.ui.frame;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.frame.Destinations.Destination;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;

/** Which keys do what. The keys themselves are listened for in the browser; {@code ?} presses the hidden button. */
final class KeyboardHelp extends NativeButton {

    private static final long serialVersionUID = 1L;

    KeyboardHelp() {
        super(T.of("frame.keys.title"));
        addClassName("hw-offscreen");
        getElement().setAttribute("data-hw-help", true);
        getElement().setAttribute("tabindex", "-1");
        addClickListener(click -> open());
    }

    void open() {
        Dialog dialog = new Dialog(T.of("frame.keys.title"));
        dialog.addClassName("hw-keys");
        DescriptionList list = new DescriptionList();
        Destinations.GROUPS.stream()
                .flatMap(group -> group.destinations().stream())
                .filter(Destination::isOpenToUser)
                .forEach(to -> add(list, "g " + to.key(), T.of(to.label())));
        add(list, "/", T.of("frame.keys.filter"));
        add(list, "?", T.of("frame.keys.help"));
        add(list, "Esc", T.of("frame.keys.close"));
        dialog.add(list, onOff());
        dialog.getHeader().add(Buttons.icon(Icon.CLOSE, T.of("kit.close"), dialog::close));
        dialog.open();
    }

    /** Single keys disturb those who speak to their computer; the choice is kept in the browser. */
    private static Checkbox onOff() {
        Checkbox on = new Checkbox(T.of("frame.keys.on"));
        on.getElement().executeJs("this.checked = localStorage.getItem('hashwatt.keys') !== 'off'");
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                on.getElement()
                        .executeJs("localStorage.setItem('hashwatt.keys', $0)", change.getValue() ? "on" : "off");
            }
        });
        return on;
    }

    private static void add(DescriptionList list, String keys, String meaning) {
        Span cap = new Span();
        for (String key : keys.split(" ")) {
            Span one = new Span(key);
            one.addClassName("hw-key");
            cap.add(one);
        }
        list.add(new DescriptionList.Term(cap), new DescriptionList.Description(meaning));
    }
}
