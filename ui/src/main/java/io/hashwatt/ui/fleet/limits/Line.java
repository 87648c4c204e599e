package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the things that hold at certain times, as it is typed. The others stand above and below it. */
abstract class Line extends Div {

    private static final long serialVersionUID = 1L;

    Line() {
        addClassName("hw-change-line");
    }

    /** What is wrong with it for itself; null: nothing. */
    abstract @Nullable String broken();

    /** What must hold of all of them and does not; null: they are sound. */
    static @Nullable String broken(List<? extends Line> lines) {
        if (lines.size() > SiteLimits.MOST_CHANGES) {
            return T.of("fleet.rule.change.most", SiteLimits.MOST_CHANGES);
        }
        return lines.stream()
                .map(Line::broken)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Takes it away. @param name of what is removed, for screen readers */
    final Button remover(String name) {
        return Buttons.icon(Icon.TRASH, name, this::removeFromParent);
    }
}
