package io.hashwatt.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.text.T;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form in one column: label above, help below, the unit in the field. What a use case refuses comes back to its field, and
 * a summary of it takes the focus.
 */
public final class FormPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Div summary = new Div();
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final Map<String, Component> byName = new LinkedHashMap<>();

    public FormPanel() {
        addClassName("hw-form");
        summary.addClassName("hw-form-summary");
        summary.getElement().setAttribute("role", "alert");
        summary.getElement().setAttribute("tabindex", "-1");
        summary.setVisible(false);
        fields.addClassName("hw-form-fields");
        buttons.addClassName("hw-form-buttons");
        add(summary, fields, buttons);
    }

    /** @param name as the use case calls it in a {@link Violation} */
    public <C extends Component & HasValidation> C field(String name, C field) {
        byName.put(name, field);
        field.getElement().setAttribute("data-field", name);
        fields.add(field);
        return field;
    }

    /** Something between the fields: a heading, a hint. */
    public FormPanel with(Component... components) {
        fields.add(components);
        return this;
    }

    /** The primary one first. */
    public FormPanel buttons(Component... components) {
        buttons.add(components);
        return this;
    }

    public void clearErrors() {
        summary.setVisible(false);
        byName.values().forEach(field -> mark(field, ""));
    }

    /** Each at its field only, without taking the focus: while somebody is still writing. */
    public void mark(List<Violation> violations) {
        clearErrors();
        for (Violation violation : violations) {
            Component field = byName.get(violation.field());
            if (field != null) {
                mark(field, violation.rule());
            }
        }
    }

    /** Each at its field; those that belong to none in the summary only. */
    public void show(List<Violation> violations) {
        clearErrors();
        UnorderedList list = new UnorderedList();
        for (Violation violation : violations) {
            Component field = byName.get(violation.field());
            if (field != null) {
                mark(field, violation.rule());
            }
            list.add(new ListItem(field == null ? new Span(violation.rule()) : link(field, violation.rule())));
        }
        summary.removeAll();
        summary.add(new H2(T.count("kit.form.errors", violations.size())), list);
        summary.setVisible(true);
        summary.getElement().executeJs("this.focus()");
    }

    public void show(String field, String rule) {
        show(List.of(new Violation(field, rule)));
    }

    private static void mark(Component field, String error) {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(!error.isEmpty());
            validated.setErrorMessage(error);
        }
    }

    private static Component link(Component field, String text) {
        Button link = new Button(text, click -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("hw-link");
        return link;
    }
}
