package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, side by side: a window of time, a unit.
 *
 * @param <V> values
 */
public final class Segments<V> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<V, NativeButton> buttons = new LinkedHashMap<>();

    /**
     * @param name what is chosen, for screen readers
     * @param chosen null: none of them
     */
    public Segments(String name, List<V> values, Function<V, String> label, @Nullable V chosen, Consumer<V> choose) {
        addClassName("hw-segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        for (V value : values) {
            NativeButton button = new NativeButton(label.apply(value), click -> {
                choose(value);
                choose.accept(value);
            });
            buttons.put(value, button);
            add(button);
        }
        choose(chosen);
    }

    /** With something before the words. @param sign null: nothing */
    public Segments<V> decorated(Function<V, @Nullable Component> sign) {
        buttons.forEach((value, button) -> {
            Component before = sign.apply(value);
            if (before != null) {
                button.addComponentAsFirst(before);
            }
        });
        return this;
    }

    /** Shows it as chosen. */
    public void choose(@Nullable V value) {
        buttons.forEach((other, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(other.equals(value))));
    }
}
