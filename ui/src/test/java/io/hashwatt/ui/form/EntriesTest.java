package io.hashwatt.ui.form;

import static io.hashwatt.ui.form.Fields.within;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.fixture.Screen;
import java.util.ArrayList;
import java.util.List;
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
    void aFieldThatIsOffOrStandsInSomethingThatIsNotShownHasNoSay() {
        name.setEnabled(false);
        assertThat(entries.violations()).isEmpty();
        name.setEnabled(true);
        entries.panel().setVisible(false);
        assertThat(entries.violations()).isEmpty();
    }

    @Test
    void everyChangeIsToldAndNoneIsMadeInWhatIsFixed() {
        List<String> told = new ArrayList<>();
        entries.whenChanged(() -> told.add(name.getValue() + miners.getValue()));
        name.setValue("B1");
        miners.setValue(3);
        assertThat(told).containsExactly("B1null", "B13");
        entries.fix();
        assertThat(name.isReadOnly()).isTrue();
        assertThat(miners.isReadOnly()).isTrue();
    }

    @Test
    void onlyWhatIsSoundIsSentAndWhatIsRefusedIsToldAtItsFieldToo() {
        List<String> sent = new ArrayList<>();
        Refusals refusals = new Refusals("gone", violation -> new Violation(violation.field(), "in words"));
        Runnable send = () -> entries.send(
                () -> {
                    sent.add(name.getValue());
                    return name.getValue().equals("B1")
                            ? Outcome.refused("name", "is taken")
                            : new Outcome.Done<>(name.getValue());
                },
                refusals,
                done -> sent.add(done + " is done"),
                () -> sent.add("stale"));
        send.run();
        assertThat(sent).isEmpty();
        name.setValue("B1");
        send.run();
        assertThat(name.getErrorMessage()).isEqualTo("in words");
        name.setValue("B2");
        send.run();
        assertThat(name.isInvalid()).isFalse();
        assertThat(sent).containsExactly("B1", "B2", "B2 is done");
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
        Screen.type(cap, "1..5");
        assertThat(cap.isEmpty()).isTrue();
        assertThat(entries.violations()).containsExactly(new Violation("cap", "This cannot be read"));
    }
}
