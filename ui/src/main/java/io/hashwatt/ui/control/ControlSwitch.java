package io.hashwatt.ui.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.util.function.Consumer;

/** The mode in force on a button; a click shows the others. */
final class ControlSwitch extends Div {

    private static final long serialVersionUID = 1L;

    /** @param choose is told of another mode than the one in force */
    ControlSwitch(ControlMode inForce, Consumer<ControlMode> choose) {
        addClassName("hw-control");
        Button button = new Button(T.of(inForce));
        button.setPrefixComponent(Icon.BOLT.decorative());
        button.setSuffixComponent(Icon.DOWN.decorative());
        button.setAriaLabel(T.of("control.change", T.of(inForce)));
        button.setTooltipText(T.of("control.title"));
        add(button);
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (ControlMode mode : ControlMode.values()) {
            MenuItem item = menu.addItem(T.of(mode));
            item.setCheckable(true);
            item.setChecked(mode == inForce);
            item.addClickListener(click -> {
                item.setChecked(mode == inForce); // it is in force when it is confirmed, not when it is clicked
                if (mode != inForce) {
                    choose.accept(mode);
                }
            });
        }
    }
}
