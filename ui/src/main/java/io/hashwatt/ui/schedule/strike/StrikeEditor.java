package io.hashwatt.ui.schedule.strike;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.schedule.ContentEditor;
import io.hashwatt.ui.schedule.NameAndTarget;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.words.TargetPhrase;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a strike rule: whose prices, up to which price each level pays, and how patiently it follows them. */
public final class StrikeEditor implements ContentEditor {

    private static final int LONGEST_MINUTES = (int) Patience.LONGEST_HOLD.toMinutes();

    private final SiteContext context;
    private final Entries entries = new Entries();
    private final FormPanel patienceForm = new FormPanel();
    private final NameAndTarget head;
    private final Select<Optional<SeriesId>> series;
    private final QuantityField adder;
    private final StrikeLevels strikes;
    private final QuantityField upBelow;
    private final IntegerField down;
    private final IntegerField up;
    private final QuantityField atOnce;
    private final IntegerField off;
    private final IntegerField on;

    /**
     * @param content null: a new one
     * @param fixed it can only be read
     * @param changed something is written otherwise now
     */
    public StrikeEditor(SiteContext context, @Nullable StrikeContent content, boolean fixed, Runnable changed) {
        this.context = context;
        entries.panel().addClassName("hw-schedule-form");
        patienceForm.addClassNames("hw-two-columns", "hw-strike-patience");
        head = new NameAndTarget(entries, context, content);
        series = entries.field("series_id", series());
        adder = entries.field("adder_per_mwh", price(T.of("schedule.field.adder"), T.of("schedule.field.adder.help")));
        strikes = new StrikeLevels(entries, context.site().currency(), changed);
        upBelow = entries.optional(
                "up_below_per_mwh",
                price(T.of("schedule.field.upBelow"), T.of("schedule.field.upBelow.help")),
                Fields::isNotNegative,
                T.of("schedule.rule.notNegative"));
        atOnce = entries.field(
                "at_once_above_per_mwh", price(T.of("schedule.field.atOnce"), T.of("schedule.field.atOnce.help")));
        down = times("intervals_down", T.of("schedule.field.intervalsDown"));
        up = times("intervals_up", T.of("schedule.field.intervalsUp"));
        off = minutes("minimum_off_minutes", T.of("schedule.field.minimumOff"));
        on = minutes("minimum_on_minutes", T.of("schedule.field.minimumOn"));
        patienceForm.with(upBelow, atOnce, down, up, off, on);
        fill(content);
        entries.whenChanged(() -> {
            strikes.levels(head.levels());
            changed.run();
        });
        if (fixed) {
            strikes.fix();
            entries.fix();
        }
    }

    private Select<Optional<SeriesId>> series() {
        return Fields.choice(
                T.of("schedule.field.series"),
                Stream.concat(
                                Stream.of(Optional.<SeriesId>empty()),
                                context.series().stream().map(MarketSeries::id).map(Optional::of))
                        .toList(),
                id -> TargetPhrase.capital(context.seriesName(id.orElse(null))));
    }

    private QuantityField price(String label, String help) {
        QuantityField price = Fields.whileWritten(new QuantityField(
                label, Formats.current().priceUnit(context.site().currency()), 0));
        price.setHelperText(help);
        return price;
    }

    private IntegerField times(String field, String label) {
        IntegerField times = Fields.whole(label, 1, Patience.MOST_INTERVALS);
        times.setStepButtonsVisible(true);
        return entries.required(field, times, within(1, Patience.MOST_INTERVALS), T.of("schedule.rule.count.range"));
    }

    private IntegerField minutes(String field, String label) {
        return entries.required(
                field, Fields.whole(label, 0, LONGEST_MINUTES), within(0, LONGEST_MINUTES), T.of("schedule.rule.hold"));
    }

    private void fill(@Nullable StrikeContent content) {
        Patience patience = content == null ? Patience.NONE : content.patience();
        if (content != null) {
            SeriesId watched = content.series();
            series.setValue(Optional.ofNullable(watched));
        }
        adder.setValue(content == null ? BigDecimal.ZERO : content.adderPerMwh());
        strikes.levels(head.levels());
        strikes.fill(content == null ? new Strikes.Automatic(BigDecimal.ZERO) : content.strikes());
        upBelow.setValue(patience.upBelowPerMwh());
        down.setValue(patience.intervalsDown());
        up.setValue(patience.intervalsUp());
        atOnce.setValue(patience.atOnceAbovePerMwh());
        off.setValue((int) patience.minimumOff().toMinutes());
        on.setValue((int) patience.minimumOn().toMinutes());
    }

    public void suggestName(String suggested) {
        head.suggestName(suggested);
    }

    @Override
    public Component fields() {
        return entries.panel();
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
        List<Violation> violations = entries.violations();
        return new Entered(violations.isEmpty() ? content() : null, violations);
    }

    private StrikeContent content() {
        return new StrikeContent(
                head.name(),
                head.target(),
                series.getValue().orElse(null),
                strikes.strikes(),
                adder.quantity(),
                new Patience(
                        upBelow.quantity(),
                        down.getValue(),
                        up.getValue(),
                        atOnce.getValue(),
                        Duration.ofMinutes(off.getValue()),
                        Duration.ofMinutes(on.getValue())));
    }

    @Override
    public void mark(List<Violation> violations) {
        entries.panel().mark(violations);
    }

    @Override
    public void leaveOut(GroupId group) {
        head.leaveOut(group);
    }
}
