package io.hashwatt.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form by the names that use cases have for them in a {@link Violation}, and the rules of their values. Fields
 * that are not shown, or are off, have no say. They stand in the panel one below the other, or wherever they are added then.
 */
public final class Entries {

    private final FormPanel panel = new FormPanel();
    private final List<Rule> rules = new ArrayList<>();
    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private Runnable changed = () -> {};

    /** @param broken what must hold and does not; null: it holds */
    private record Rule(String field, Supplier<@Nullable String> broken) {}

    public FormPanel panel() {
        return panel;
    }

    /** Any value will do, if what is typed can be read at all. */
    public <V, C extends Component & HasValue<?, V> & HasValidation & HasValidator<V>> C field(String name, C field) {
        checked(name, field, () -> !isUnreadable(field), T.of("kit.form.unreadable"));
        field.addValueChangeListener(change -> changed.run());
        field.addValidationStatusChangeListener(status -> changed.run());
        fields.add(field);
        return panel.field(name, field);
    }

    /** What cannot be left empty, or blank. @param rule what must hold, in the user's language */
    public <V, C extends Component & HasValue<?, V> & HasValidation & HasValidator<V>> C required(
            String name, C field, String rule) {
        return required(name, field, value -> !(value instanceof String text && text.isBlank()), rule);
    }

    /** What cannot be left empty, and not anything. */
    public <V, C extends Component & HasValue<?, V> & HasValidation & HasValidator<V>> C required(
            String name, C field, Predicate<V> sound, String rule) {
        field(name, field);
        return checked(name, field, () -> !field.isEmpty() && sound.test(field.getValue()), rule);
    }

    /** What may be left empty. */
    public <V, C extends Component & HasValue<?, V> & HasValidation & HasValidator<V>> C optional(
            String name, C field, Predicate<V> sound, String rule) {
        field(name, field);
        return checked(name, field, () -> field.isEmpty() || sound.test(field.getValue()), rule);
    }

    private <C extends Component> C checked(String name, C field, Supplier<Boolean> isSound, String rule) {
        rule(name, () -> !hasSay(field) || isSound.get() ? null : rule);
        return field;
    }

    private static boolean hasSay(Component field) {
        return field.isVisible()
                && field.getElement().isEnabled()
                && field.getParent().map(Entries::hasSay).orElse(true);
    }

    /** Something is typed that is no number or no time: the field has no value then, and knows why. */
    static <V, C extends Component & HasValue<?, V> & HasValidator<V>> boolean isUnreadable(C field) {
        return field.isEmpty()
                && field.getDefaultValidator()
                        .apply(field.getEmptyValue(), new ValueContext(new Binder<>(), field))
                        .isError();
    }

    /** One more: of several fields together, or with words that depend. @param broken null: it holds */
    public void rule(String name, Supplier<@Nullable String> broken) {
        rules.add(new Rule(name, broken));
    }

    /** What is broken now, at most one of each field; nothing of it is shown. */
    public List<Violation> violations() {
        Map<String, Violation> violations = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String broken = rule.broken().get();
            if (broken != null) {
                violations.putIfAbsent(rule.field(), new Violation(rule.field(), broken));
            }
        }
        return List.copyOf(violations.values());
    }

    /** What follows when somebody fills in something else. */
    public void whenChanged(Runnable then) {
        changed = then;
    }

    /** They can only be read from now on. */
    public void fix() {
        fields.forEach(field -> field.setReadOnly(true));
    }

    /**
     * Sends what is filled in, once it is sound; what is refused is told like what is broken.
     *
     * @param done with the thing as it is now
     * @param stale somebody else has changed it meanwhile
     */
    public <V> void send(Supplier<Outcome<V>> command, Refusals refusals, Consumer<V> done, Runnable stale) {
        if (areSound()) {
            switch (command.get()) {
                case Outcome.Done<V> now -> done.accept(now.value());
                case Outcome.Stale<V> lost -> stale.run();
                case Outcome.Missing<V> missing -> refusals.sayGone();
                case Outcome.Refused<V> refused -> panel.show(refusals.of(refused.violations()));
            }
        }
    }

    /** Whether all rules hold; those that do not are shown. */
    public boolean areSound() {
        List<Violation> violations = violations();
        if (violations.isEmpty()) {
            panel.clearErrors();
        } else {
            panel.show(violations);
        }
        return violations.isEmpty();
    }
}
