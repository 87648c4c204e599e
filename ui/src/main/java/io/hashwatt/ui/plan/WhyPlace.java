package io.hashwatt.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.hashwatt.ui.kit.Viewport;
import io.hashwatt.ui.text.T;
import org.jspecify.annotations.Nullable;

/** Where a why opens: beside its slot, or from the bottom edge of a phone. */
final class WhyPlace extends Div {

    private static final long serialVersionUID = 1L;

    /** A popover closes if it is moved in the document, as a view is while it comes up. */
    private static final String PAINTED = "return new Promise(done => requestAnimationFrame(() => done()))";

    private final Popover popover = new Popover();
    private final Dialog sheet = new Dialog();
    private boolean narrow;
    private boolean replacing;
    private @Nullable WhyPanel wanted;

    /** @param closed by whoever looks at it, not by {@link #close} */
    WhyPlace(Component anchor, Runnable closed) {
        popover.setTarget(anchor);
        popover.setOpenOnClick(false);
        popover.setOpenOnFocus(false);
        popover.setOpenOnHover(false);
        popover.setModal(false);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(T.of("plan.why.title"));
        popover.addClassName("hw-why-popover");
        sheet.addClassName("hw-sheet");
        sheet.getElement().setAttribute("aria-label", T.of("plan.why.title"));
        popover.addOpenedChangeListener(change -> tell(change.isOpened(), closed));
        sheet.addOpenedChangeListener(change -> tell(change.isOpened(), closed));
        Viewport.whileAttached(this, isNarrow -> narrow = isNarrow);
        add(popover);
    }

    void show(WhyPanel panel) {
        wanted = panel;
        if (isAttached()) {
            open();
        } else {
            getElement().executeJs(PAINTED).then(painted -> open());
        }
    }

    private void open() {
        WhyPanel panel = wanted;
        wanted = null;
        if (panel == null) {
            return;
        }
        replacing = true;
        if (narrow) {
            sheet.removeAll();
            sheet.add(panel);
            sheet.open();
        } else {
            popover.removeAll();
            popover.add(panel);
            popover.open();
        }
        replacing = false;
    }

    void close() {
        wanted = null;
        replacing = true;
        popover.close();
        sheet.close();
        replacing = false;
    }

    boolean isOpen() {
        return popover.isOpened() || sheet.isOpened();
    }

    private void tell(boolean opened, Runnable closed) {
        if (!opened && !replacing) {
            closed.run();
        }
    }
}
