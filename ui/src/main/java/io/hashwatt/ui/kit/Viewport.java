package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** How much room there is, where a style sheet cannot answer for itself. */
public final class Viewport {

    private static final int NARROW_BELOW_PIXELS = 720;

    private Viewport() {}

    /** Tells at once, and again whenever it changes while the component is shown. @param narrow whether it is a phone */
    public static void whileAttached(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            narrow.accept(page.getExtendedClientDetails().getWindowInnerWidth() < NARROW_BELOW_PIXELS);
            Registration listening = page.addBrowserWindowResizeListener(
                    resized -> narrow.accept(resized.getWidth() < NARROW_BELOW_PIXELS));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
