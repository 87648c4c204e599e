package io.hashwatt.ui.fleet;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.ui.fleet.BulkChange.Standard;
import io.hashwatt.ui.fleet.GroupsPresenter.Preview;
import io.hashwatt.ui.fleet.limits.LimitFields;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes the same things of many groups; shows what becomes of each before anything happens. */
final class BulkForm {

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final List<RegisteredGroup> selected;
    private final Runnable done;
    private final FormDialog dialog;
    private final Entries entries = new Entries();
    private final Div choices = new Div();
    private final PreviewTable previews;
    private final List<UnaryOperator<TransitionLimits>> limits;
    private final Choice<BigDecimal> startCost;
    private final Choice<Standard> standard;
    private final Choice<String> feeder;
    private final Choice<Set<String>> addedTags;
    private final Choice<Set<String>> removedTags;

    /** A part that is changed only if somebody says so. */
    private record Choice<V>(Checkbox wanted, HasValue<?, V> field) {

        boolean isMade() {
            return wanted.getValue();
        }

        /** Empty: it stays as it is in each. */
        Optional<V> value() {
            return isMade() ? field.getOptionalValue() : Optional.empty();
        }
    }

    private BulkForm(GroupsPresenter presenter, RegisteredSite site, List<RegisteredGroup> selected, Runnable done) {
        this.presenter = presenter;
        this.site = site;
        this.selected = selected;
        this.done = done;
        dialog = new FormDialog(T.count("fleet.bulk.title", selected.size())).wide();
        previews = new PreviewTable(site.currency());
        List<RegisteredGroup> all = presenter.all(CurrentUser.currentActor(), site.id());
        String place = T.of("fleet.rule.place", Placement.LONGEST_NAME);
        limits = Stream.of(GroupLimit.values()).map(this::limit).toList();
        startCost = choice(T.of("fleet.startCost"), startCost());
        standard = choice(
                T.of("fleet.defaultLevel"),
                entries.field("default_level", Fields.choice("", List.of(Standard.values()), T::of)));
        feeder = choice(
                T.of("fleet.feeder"),
                entries.optional(
                        "feeder", LimitFields.feeder(PlacementFields.feeders(site, all)), Placement::isName, place));
        addedTags = choice(
                T.of("fleet.bulk.tags.add"),
                entries.optional("tags", PlacementFields.tags(all), PlacementFields::areNames, place));
        entries.rule("tags", this::tooManyTags);
        MultiSelectComboBox<String> known = entries.field("removed_tags", PlacementFields.tags(selected));
        known.setAllowCustomValue(false);
        removedTags = choice(T.of("fleet.bulk.tags.remove"), known);
        choices.addClassName("hw-choices");
        dialog.content(choices, previews);
        entries.whenChanged(this::show);
        show();
    }

    static void open(GroupsPresenter presenter, RegisteredSite site, List<RegisteredGroup> selected, Runnable done) {
        new BulkForm(presenter, site, selected, done).dialog.open();
    }

    private <V, F extends Component & HasValue<?, V> & HasAriaLabel> Choice<V> choice(String label, F field) {
        field.setAriaLabel(label);
        field.getElement().setEnabled(false);
        Checkbox wanted = new Checkbox(label);
        wanted.addValueChangeListener(change -> {
            field.getElement().setEnabled(change.getValue());
            show();
        });
        Div row = new Div(wanted, field);
        row.addClassName("hw-choice");
        choices.add(row);
        return new Choice<>(wanted, field);
    }

    /** What becomes of the limits of each. A ramp is of a whole group, so that many groups hardly have the same. */
    private UnaryOperator<TransitionLimits> limit(GroupLimit limit) {
        return switch (limit.quantity()) {
            case Minutes minutes -> {
                Choice<Integer> choice = choice(T.of(limit), minutes(limit.field(), minutes.of(NewGroup.LIMITS)));
                yield before -> choice.value()
                        .map(typed -> minutes.with(before, Duration.ofMinutes(typed)))
                        .orElse(before);
            }
            case StartsPerDay starts -> {
                Choice<Integer> choice = choice(T.of(limit), starts(limit.field()));
                yield before -> choice.isMade() ? starts.with(before, LimitField.perDay(choice.value())) : before;
            }
            case WattsPerMinute ignored -> UnaryOperator.identity();
            case Cost cost -> {
                Choice<BigDecimal> choice = choice(T.of(limit), LimitField.cost(limit, "", entries, site.currency()));
                yield before ->
                        choice.value().map(typed -> cost.with(before, typed)).orElse(before);
            }
        };
    }

    private IntegerField minutes(String name, Duration usual) {
        IntegerField field = LimitField.minutes("");
        field.setValue((int) usual.toMinutes());
        return entries.required(name, field, within(0, Minutes.MOST), T.of("fleet.rule.minutes"));
    }

    private IntegerField starts(String name) {
        IntegerField field = Fields.whole("", 0, StartsPerDay.MOST);
        field.setSuffixComponent(new Span(T.of("fleet.unit.perDay")));
        field.setPlaceholder(T.of("fleet.starts.any"));
        return entries.optional(name, field, within(0, StartsPerDay.MOST), T.of("fleet.rule.starts"));
    }

    private QuantityField startCost() {
        QuantityField field = new QuantityField("", Formats.symbol(site.currency()), 0);
        field.setValue(BigDecimal.ZERO);
        return entries.required("start_cost", field, Fields::isNotNegative, T.of("fleet.rule.notNegative"));
    }

    private void show() {
        List<Violation> broken = entries.violations();
        entries.panel().mark(broken);
        List<Preview> all = broken.isEmpty() ? GroupsPresenter.preview(selected, change()) : List.of();
        long changed = previews.show(all);
        dialog.buttons(T.count("fleet.bulk.apply", changed), () -> apply(all), changed > 0);
    }

    /** Only if no entry is broken. */
    private BulkChange change() {
        return new BulkChange(limits, startCost.value(), standard.value(), move());
    }

    private BulkMove move() {
        return new BulkMove(
                feeder.isMade() ? Optional.of(new BulkMove.Feeder(feeder.field().getValue())) : Optional.empty(),
                addedTags.value().orElse(Set.of()),
                removedTags.value().orElse(Set.of()));
    }

    private @Nullable String tooManyTags() {
        BulkMove move = move();
        return selected.stream().allMatch(group -> move.suits(group.group().placement()))
                ? null
                : T.of("fleet.rule.tags", Placement.MOST_TAGS);
    }

    private void apply(List<Preview> previews) {
        ManyAnswers.tell(presenter.apply(CurrentUser.currentActor(), site.id(), previews), () -> {
            dialog.close();
            done.run();
        });
    }
}
