package io.hashwatt.ui.schedule.strike;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.schedule.ContentEditor;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.TargetField;
import io.hashwatt.ui.schedule.words.TargetPhrase;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a strike rule: whose prices, up to which price each level pays, and how patiently it follows them. */
public final class StrikeEditor implements ContentEditor {

    private static final int PATIENCE_MILLIS = 300;

    private final SiteContext context;
    private final FormPanel form = new FormPanel();
    private final FormPanel patienceForm = new FormPanel();
    private final TextField name = form.field("name", new TextField(T.of("schedule.field.name")));
    private final TargetField target;
    private final Select<Optional<SeriesId>> series = new Select<>();
    private final BigDecimalField adder;
    private final StrikeLevels strikes;
    private final BigDecimalField upBelow;
    private final IntegerField down;
    private final IntegerField up;
    private final BigDecimalField atOnce;
    private final IntegerField off;
    private final IntegerField on;

    /**
     * @param content null: a new one
     * @param fixed it can only be read
     * @param changed something is written otherwise now
     */
    public StrikeEditor(SiteContext context, @Nullable StrikeContent content, boolean fixed, Runnable changed) {
        this.context = context;
        target = new TargetField(context.groups(), content == null ? new Target.WholeSite() : content.target());
        target.addTo(form);
        form.field("series_id", series);
        form.addClassName("hw-schedule-form");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ScheduleContent.LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PATIENCE_MILLIS);
        series.setLabel(T.of("schedule.field.series"));
        series.setItems(Stream.concat(
                        Stream.of(Optional.<SeriesId>empty()),
                        context.series().stream().map(MarketSeries::id).map(Optional::of))
                .toList());
        series.setItemLabelGenerator(id -> TargetPhrase.capital(context.seriesName(id.orElse(null))));
        series.setValue(Optional.empty());
        adder = price(form, "adder_per_mwh", T.of("schedule.field.adder"));
        adder.setHelperText(T.of("schedule.field.adder.help"));
        strikes = new StrikeLevels(context.site().currency());
        patienceForm.addClassNames("hw-two-columns", "hw-strike-patience");
        upBelow = price(patienceForm, "up_below_per_mwh", T.of("schedule.field.upBelow"));
        upBelow.setHelperText(T.of("schedule.field.upBelow.help"));
        atOnce = price(patienceForm, "at_once_above_per_mwh", T.of("schedule.field.atOnce"));
        atOnce.setHelperText(T.of("schedule.field.atOnce.help"));
        down = whole("intervals_down", T.of("schedule.field.intervalsDown"), 1, Patience.MOST_INTERVALS);
        up = whole("intervals_up", T.of("schedule.field.intervalsUp"), 1, Patience.MOST_INTERVALS);
        int longest = (int) Patience.LONGEST_HOLD.toMinutes();
        off = whole("minimum_off_minutes", T.of("schedule.field.minimumOff"), 0, longest);
        on = whole("minimum_on_minutes", T.of("schedule.field.minimumOn"), 0, longest);
        fill(content);
        listen(changed);
        if (fixed) {
            target.fix();
            strikes.fix();
            all().forEach(field -> field.setReadOnly(true));
        }
    }

    private BigDecimalField price(FormPanel in, String field, String label) {
        BigDecimalField price = in.field(
                field,
                new BigDecimalField(label),
                Formats.current().priceUnit(context.site().currency()));
        price.setValueChangeMode(ValueChangeMode.LAZY);
        price.setValueChangeTimeout(PATIENCE_MILLIS);
        return price;
    }

    private IntegerField whole(String field, String label, int least, int most) {
        IntegerField whole = patienceForm.field(field, new IntegerField(label));
        whole.setMin(least);
        whole.setMax(most);
        whole.setStepButtonsVisible(least == 1);
        return whole;
    }

    private void fill(@Nullable StrikeContent content) {
        Patience patience = content == null ? Patience.NONE : content.patience();
        if (content != null) {
            name.setValue(content.name());
            SeriesId watched = content.series();
            series.setValue(Optional.ofNullable(watched));
        }
        adder.setValue(content == null ? BigDecimal.ZERO : content.adderPerMwh());
        strikes.levels(context.levels(target.target()));
        strikes.fill(content == null ? new Strikes.Automatic(BigDecimal.ZERO) : content.strikes());
        upBelow.setValue(patience.upBelowPerMwh());
        down.setValue(patience.intervalsDown());
        up.setValue(patience.intervalsUp());
        atOnce.setValue(patience.atOnceAbovePerMwh());
        off.setValue((int) patience.minimumOff().toMinutes());
        on.setValue((int) patience.minimumOn().toMinutes());
    }

    private void listen(Runnable changed) {
        target.whenChanged(() -> {
            strikes.levels(context.levels(target.target()));
            changed.run();
        });
        strikes.whenChanged(changed);
        all().forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(name, series, adder, upBelow, down, up, atOnce, off, on);
    }

    public void suggestName(String suggested) {
        name.setValue(suggested);
    }

    @Override
    public Component fields() {
        return form;
    }

    @Override
    public Component rule(Component words) {
        return new Div(
                words,
                new Section(T.of("schedule.strikes"), strikes).padded(),
                new Section(T.of("schedule.patience"), patienceForm).padded());
    }

    @Override
    public Entered entered() {
        List<Violation> violations = new ArrayList<>(strikes.violations());
        check(violations, !name.getValue().isBlank(), "name", T.of("schedule.rule.name"));
        check(violations, !target.isLost(), TargetField.FIELD, T.of("schedule.rule.groups"));
        boolean isGiven = upBelow.isEmpty() || upBelow.getValue().signum() >= 0;
        check(violations, isGiven, "up_below_per_mwh", T.of("schedule.rule.notNegative"));
        check(
                violations,
                isWithin(down, 1, Patience.MOST_INTERVALS),
                "intervals_down",
                T.of("schedule.rule.count.range"));
        check(violations, isWithin(up, 1, Patience.MOST_INTERVALS), "intervals_up", T.of("schedule.rule.count.range"));
        int longest = (int) Patience.LONGEST_HOLD.toMinutes();
        check(violations, isWithin(off, 0, longest), "minimum_off_minutes", T.of("schedule.rule.hold"));
        check(violations, isWithin(on, 0, longest), "minimum_on_minutes", T.of("schedule.rule.hold"));
        return new Entered(violations.isEmpty() ? content() : null, violations);
    }

    private static boolean isWithin(IntegerField field, int least, int most) {
        return field.getValue() != null && field.getValue() >= least && field.getValue() <= most;
    }

    private static void check(List<Violation> violations, boolean sound, String field, String rule) {
        if (!sound) {
            violations.add(new Violation(field, rule));
        }
    }

    private StrikeContent content() {
        return new StrikeContent(
                name.getValue().strip(),
                target.target(),
                series.getValue().orElse(null),
                strikes.strikes(),
                orZero(adder),
                new Patience(
                        orZero(upBelow),
                        down.getValue(),
                        up.getValue(),
                        atOnce.getValue(),
                        Duration.ofMinutes(off.getValue()),
                        Duration.ofMinutes(on.getValue())));
    }

    private static BigDecimal orZero(BigDecimalField field) {
        return field.isEmpty() ? BigDecimal.ZERO : field.getValue();
    }

    @Override
    public void mark(List<Violation> violations) {
        form.mark(violations);
        patienceForm.mark(violations);
        strikes.mark(violations);
    }

    @Override
    public void leaveOut(GroupId group) {
        target.leaveOut(group);
    }
}
