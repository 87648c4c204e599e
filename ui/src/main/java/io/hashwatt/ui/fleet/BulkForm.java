package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.application.fleet.ChangeManyGroups.Result;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.fleet.BulkChange.Standard;
import io.hashwatt.ui.fleet.GroupsPresenter.Preview;
import io.hashwatt.ui.form.DecimalField;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Changes the same things of many groups; shows what becomes of each before anything happens. */
final class BulkForm {

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final List<RegisteredGroup> selected;
    private final Runnable done;
    private final FormDialog dialog;
    private final PreviewTable previews;
    private final Choice<IntegerField> minimumUp;
    private final Choice<IntegerField> minimumDown;
    private final Choice<IntegerField> starts;
    private final Choice<DecimalField> startCost;
    private final Choice<Select<Standard>> standard;
    private final Choice<ComboBox<String>> feeder;
    private final Choice<MultiSelectComboBox<String>> addedTags;
    private final Choice<MultiSelectComboBox<String>> removedTags;

    /** A part that is changed only if somebody says so. */
    private record Choice<F extends Component>(Checkbox wanted, F field) {

        boolean isMade() {
            return wanted.getValue();
        }

        Div row() {
            Div row = new Div(wanted, field);
            row.addClassName("hw-choice");
            return row;
        }
    }

    private BulkForm(GroupsPresenter presenter, RegisteredSite site, List<RegisteredGroup> selected, Runnable done) {
        this.presenter = presenter;
        this.site = site;
        this.selected = selected;
        this.done = done;
        dialog = new FormDialog(T.count("fleet.bulk.title", selected.size())).wide();
        previews = new PreviewTable(site.currency());
        minimumUp = choice(T.of("fleet.minimumUp"), whole(T.of("fleet.unit.minutes"), NewGroup.MINIMUM_UP.toMinutes()));
        minimumDown =
                choice(T.of("fleet.minimumDown"), whole(T.of("fleet.unit.minutes"), NewGroup.MINIMUM_DOWN.toMinutes()));
        IntegerField perDay = whole(T.of("fleet.unit.perDay"), 0);
        perDay.setValue(null);
        perDay.setPlaceholder(T.of("fleet.starts.any"));
        starts = choice(T.of("fleet.starts"), perDay);
        DecimalField cost = new DecimalField();
        cost.setValue(BigDecimal.ZERO);
        cost.setSuffixComponent(new Span(Formats.symbol(site.currency())));
        startCost = choice(T.of("fleet.startCost"), cost);
        Select<Standard> rank = new Select<>();
        rank.setItems(Standard.values());
        rank.setItemLabelGenerator(T::of);
        rank.setValue(Standard.OFF);
        List<RegisteredGroup> all = presenter.all(CurrentUser.currentActor(), site.id());
        feeder = choice(T.of("fleet.feeder"), PlacementFields.feeder(all));
        addedTags = choice(T.of("fleet.bulk.tags.add"), PlacementFields.tags(all));
        removedTags = choice(T.of("fleet.bulk.tags.remove"), PlacementFields.tags(selected));
        removedTags.field().setAllowCustomValue(false);
        standard = choice(T.of("fleet.defaultLevel"), rank);
        Div choices = new Div(
                minimumUp.row(),
                minimumDown.row(),
                starts.row(),
                startCost.row(),
                standard.row(),
                feeder.row(),
                addedTags.row(),
                removedTags.row());
        choices.addClassName("hw-choices");
        dialog.content(choices, previews);
        show();
    }

    static void open(GroupsPresenter presenter, RegisteredSite site, List<RegisteredGroup> selected, Runnable done) {
        new BulkForm(presenter, site, selected, done).dialog.open();
    }

    private <F extends Component & HasValue<?, ?> & HasAriaLabel> Choice<F> choice(String label, F field) {
        field.setAriaLabel(label);
        field.getElement().setEnabled(false);
        Checkbox wanted = new Checkbox(label);
        wanted.addValueChangeListener(change -> {
            field.getElement().setEnabled(change.getValue());
            show();
        });
        field.addValueChangeListener(change -> show());
        return new Choice<>(wanted, field);
    }

    private static IntegerField whole(String unit, long value) {
        IntegerField field = new IntegerField();
        field.setMin(0);
        field.setValue((int) value);
        field.setSuffixComponent(new Span(unit));
        return field;
    }

    private void show() {
        if (standard == null) {
            return;
        }
        List<Preview> all = isSound() ? GroupsPresenter.preview(selected, change()) : List.of();
        long changed = previews.show(all);
        dialog.buttons(T.count("fleet.bulk.apply", changed), () -> apply(all), changed > 0);
    }

    private BulkChange change() {
        return new BulkChange(
                minutes(minimumUp),
                minutes(minimumDown),
                starts.isMade() ? Optional.of(startsOf(starts.field())) : Optional.empty(),
                startCost.isMade() && startCost.field().getValue() != null
                        ? Optional.of(startCost.field().getValue().max(BigDecimal.ZERO))
                        : Optional.empty(),
                standard.isMade() ? Optional.of(standard.field().getValue()) : Optional.empty(),
                move());
    }

    private BulkMove move() {
        return new BulkMove(
                feeder.isMade() ? Optional.of(new BulkMove.Feeder(feeder.field().getValue())) : Optional.empty(),
                addedTags.isMade() ? addedTags.field().getValue() : Set.of(),
                removedTags.isMade() ? removedTags.field().getValue() : Set.of());
    }

    /** Marks what cannot be the name of a feeder or a tag. */
    private boolean isSound() {
        String name = feeder.field().getValue();
        boolean isFeeder = !feeder.isMade() || name == null || Placement.isName(name);
        boolean areTags = !addedTags.isMade()
                || PlacementFields.areNames(addedTags.field().getValue());
        mark(feeder.field(), isFeeder ? "" : T.of("fleet.rule.place", Placement.LONGEST_NAME));
        mark(addedTags.field(), areTags ? "" : T.of("fleet.rule.place", Placement.LONGEST_NAME));
        if (isFeeder
                && areTags
                && !selected.stream()
                        .allMatch(group -> move().suits(group.group().placement()))) {
            mark(addedTags.field(), T.of("fleet.rule.tags", Placement.MOST_TAGS));
            return false;
        }
        return isFeeder && areTags;
    }

    private static void mark(HasValidation field, String error) {
        field.setErrorMessage(error);
        field.setInvalid(!error.isEmpty());
    }

    private static OptionalInt startsOf(IntegerField field) {
        return field.getValue() == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, field.getValue()));
    }

    private static Optional<Duration> minutes(Choice<IntegerField> choice) {
        Integer minutes = choice.field().getValue();
        return choice.isMade() && minutes != null
                ? Optional.of(Duration.ofMinutes(Math.max(0, minutes)))
                : Optional.empty();
    }

    private void apply(List<Preview> previews) {
        Result result = presenter.apply(CurrentUser.currentActor(), site.id(), previews);
        ManyAnswers.tell(result);
        if (result instanceof Result.Applied) {
            dialog.close();
            done.run();
        }
    }
}
