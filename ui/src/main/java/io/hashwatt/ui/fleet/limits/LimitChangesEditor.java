package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When caps are lower and the base load is another one, a line each. */
public final class LimitChangesEditor extends CustomField<LimitChanges> {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final List<LimitTarget> offered;
    private final Supplier<ZoneId> zone;

    /**
     * @param feeders names that are offered
     * @param zone of the site, for what holds once
     */
    public LimitChangesEditor(Collection<String> feeders, Supplier<ZoneId> zone) {
        this.offered = Stream.concat(
                        Stream.of(LimitTarget.METER, LimitTarget.BASE_LOAD),
                        feeders.stream().map(LimitTarget::feeder))
                .toList();
        this.zone = zone;
        setLabel(T.of("fleet.changes"));
        setHelperText(T.of("fleet.changes.help"));
        add(
                body,
                Buttons.quiet(
                        Icon.PLUS, T.of("fleet.changes.add"), () -> addLine().focus()));
    }

    @Override
    protected LimitChanges generateModelValue() {
        return broken() == null ? changes() : LimitChanges.NONE;
    }

    @Override
    protected void setPresentationValue(LimitChanges changes) {
        body.removeAll();
        changes.deratings()
                .forEach(derating -> addLine()
                        .show(
                                derating.feeder() == null ? LimitTarget.METER : LimitTarget.feeder(derating.feeder()),
                                derating.cap(),
                                derating.when()));
        changes.baseLoads().forEach(change -> addLine().show(LimitTarget.BASE_LOAD, change.load(), change.when()));
    }

    /** What is entered, if it breaks no rule. */
    public LimitChanges changes() {
        return new LimitChanges(
                lines().stream()
                        .filter(line -> !line.isOf(LimitTarget.Kind.BASE_LOAD))
                        .map(LimitChangeLine::derating)
                        .toList(),
                lines().stream()
                        .filter(line -> line.isOf(LimitTarget.Kind.BASE_LOAD))
                        .map(LimitChangeLine::baseLoad)
                        .toList());
    }

    /** What must hold of the lines and does not; null: they are sound. */
    public @Nullable String broken() {
        return Line.broken(lines());
    }

    private List<LimitChangeLine> lines() {
        return body.getChildren().map(LimitChangeLine.class::cast).toList();
    }

    private LimitChangeLine addLine() {
        LimitChangeLine line = new LimitChangeLine(offered, zone);
        body.add(line);
        return line;
    }
}
