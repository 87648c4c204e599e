package io.hashwatt.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.hashwatt.ui.text.T;

/** The address of what is shown, for somebody else: every state is in it. */
public final class ShareLink {

    private ShareLink() {}

    public static Button button() {
        return Buttons.quiet(T.of("kit.link.copy"), ShareLink::copy);
    }

    private static void copy() {
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard"
                        + " ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false")
                .then(
                        Boolean.class,
                        copied -> Notifications.done(
                                T.of(Boolean.TRUE.equals(copied) ? "kit.link.copied" : "kit.link.notCopied")));
    }
}
