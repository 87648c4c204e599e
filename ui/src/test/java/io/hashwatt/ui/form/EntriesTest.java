package io.hashwatt.ui.form;

import static io.hashwatt.ui.form.Fields.within;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.application.kernel.Violation;
import org.junit.jupiter.api.Test;

/** Which entries are sound, and where it is said that they are not. */
class EntriesTest {

    private final Entries entries = new Entries();
    private final TextField name = entries.required("name", new TextField(), "say a name");
    private final IntegerField miners = entries.optional("miners", new IntegerField(), within(1, 9), "1 to 9");

    @Test
    void whatIsRequiredIsNeitherEmptyNorBlank() {
        assertThat(entries.violations()).containsExactly(new Violation("name", "say a name"));
        name.setValue("  ");
        assertThat(entries.violations()).containsExactly(new Violation("name", "say a name"));
        name.setValue("B1");
        assertThat(entries.violations()).isEmpty();
    }

    @Test
    void whatIsOptionalIsEmptyOrKeepsItsRule() {
        name.setValue("B1");
        miners.setValue(9);
        assertThat(entries.violations()).isEmpty();
        miners.setValue(10);
        assertThat(entries.violations()).containsExactly(new Violation("miners", "1 to 9"));
    }

    @Test
    void aFieldThatIsNotShownHasNoSay() {
        name.setVisible(false);
        assertThat(entries.violations()).isEmpty();
    }

    @Test
    void ofEachFieldOnlyTheFirstBrokenRuleIsTold() {
        entries.rule("name", () -> "another name");
        assertThat(entries.violations()).containsExactly(new Violation("name", "say a name"));
        name.setValue("B1");
        assertThat(entries.violations()).containsExactly(new Violation("name", "another name"));
    }

    @Test
    void whatIsBrokenIsToldAtItsFieldUntilItIsPutRight() {
        miners.setValue(3);
        assertThat(entries.areSound()).isFalse();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("say a name");
        assertThat(miners.isInvalid()).isFalse();
        name.setValue("B1");
        assertThat(entries.areSound()).isTrue();
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNotTakenForNothing() throws PropertyChangeDeniedException {
        QuantityField cap = entries.optional("cap", new QuantityField("", "MW", 6), Fields::isNotNegative, "");
        name.setValue("B1");
        typed("1..5", cap);
        assertThat(cap.isEmpty()).isTrue();
        assertThat(entries.violations()).containsExactly(new Violation("cap", "This cannot be read"));
    }

    /** As a browser tells the server. */
    private static void typed(String text, Component field) throws PropertyChangeDeniedException {
        field.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", text)
                .run();
    }
}
