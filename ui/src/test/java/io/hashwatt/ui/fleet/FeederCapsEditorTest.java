package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.QuantityField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The caps of feeders as they are typed. */
class FeederCapsEditorTest {

    private static final FeederCap NORTH = new FeederCap("North", Power.ofWatts(2_500_000));
    private static final FeederCap SOUTH = new FeederCap("South", Power.NONE);

    private final FeederCapsEditor feeders = new FeederCapsEditor(List.of());

    @Test
    void whatIsShownComesBack() {
        feeders.setValue(List.of(NORTH, SOUTH));
        assertThat(feeders.broken()).isNull();
        assertThat(feeders.caps()).containsExactly(NORTH, SOUTH);
    }

    @Test
    void aLineThatSaysNothingIsNoneAndOneThatIsRemovedIsGone() {
        feeders.setValue(List.of(NORTH));
        buttons().toList().getLast().click();
        assertThat(feeders.broken()).isNull();
        assertThat(feeders.caps()).containsExactly(NORTH);

        buttons().toList().getFirst().click();
        assertThat(feeders.caps()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndStays() throws PropertyChangeDeniedException {
        feeders.setValue(List.of(NORTH, SOUTH));
        names().toList().getLast().setValue("North");
        assertThat(feeders.broken()).isEqualTo("Feeder North stands there twice");

        names().toList().getLast().setValue("/");
        assertThat(feeders.broken()).startsWith("A name must begin with a letter or a digit");

        names().toList().getLast().setValue("South");
        caps().toList().getLast().clear();
        assertThat(feeders.broken()).isEqualTo("The cap of feeder South must be at least 0 MW");

        Screen.type(caps().toList().getLast(), "1..5");
        assertThat(feeders.broken()).isEqualTo("This cannot be read");
        assertThat(names().map(ComboBox::getValue)).containsExactly("North", "South");

        Screen.type(caps().toList().getLast(), "1.5");
        assertThat(feeders.caps()).containsExactly(NORTH, new FeederCap("South", Power.ofWatts(1_500_000)));
    }

    @SuppressWarnings("unchecked")
    private Stream<ComboBox<String>> names() {
        return in(feeders).filter(ComboBox.class::isInstance).map(name -> (ComboBox<String>) name);
    }

    private Stream<QuantityField> caps() {
        return in(feeders).filter(QuantityField.class::isInstance).map(QuantityField.class::cast);
    }

    private Stream<Button> buttons() {
        return in(feeders).filter(Button.class::isInstance).map(Button.class::cast);
    }

    private static Stream<Component> in(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FeederCapsEditorTest::in));
    }
}
