package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How much a site is to draw when, or else a penalty is paid, a line each. */
public final class DrawTargetsEditor extends CustomField<List<DrawTarget>> {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final List<String> feeders;
    private final Supplier<ZoneId> zone;
    private String priceUnit = "";

    /**
     * @param feeders names that are offered
     * @param zone of the site, for what holds once
     */
    public DrawTargetsEditor(Collection<String> feeders, Supplier<ZoneId> zone) {
        this.feeders = List.copyOf(feeders);
        this.zone = zone;
        setLabel(T.of("fleet.targets"));
        setHelperText(T.of("fleet.targets.help"));
        add(
                body,
                Buttons.quiet(
                        Icon.PLUS, T.of("fleet.targets.add"), () -> addLine().focus()));
    }

    /** In which penalties are typed. */
    public void priceUnit(String unit) {
        priceUnit = unit;
        lines().forEach(line -> line.priceUnit(unit));
    }

    @Override
    protected List<DrawTarget> generateModelValue() {
        return broken() == null ? targets() : List.of();
    }

    @Override
    protected void setPresentationValue(List<DrawTarget> targets) {
        body.removeAll();
        targets.forEach(target -> addLine().show(target));
    }

    /** What is entered, if it breaks no rule. */
    public List<DrawTarget> targets() {
        return lines().stream().map(DrawTargetLine::target).toList();
    }

    /** What must hold of the lines and does not; null: they are sound. */
    public @Nullable String broken() {
        return Line.broken(lines());
    }

    private List<DrawTargetLine> lines() {
        return body.getChildren().map(DrawTargetLine.class::cast).toList();
    }

    private DrawTargetLine addLine() {
        DrawTargetLine line = new DrawTargetLine(feeders, priceUnit, zone);
        body.add(line);
        return line;
    }
}
