package io.hashwatt.ui.fleet.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.DrawTarget.Side;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The draw targets of a site as they are typed")
class DrawTargetsEditorTest {

    private static final Validity WORKING_DAYS = new Validity.Recurring(new CalendarWindow(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            EnumSet.allOf(Month.class),
            LocalTime.of(8, 0),
            LocalTime.of(20, 0)));
    private static final Validity ALWAYS = new Validity.Recurring(new CalendarWindow(
            EnumSet.allOf(DayOfWeek.class), EnumSet.allOf(Month.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    private static final DrawTarget FLOOR =
            new DrawTarget(null, Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35.5"), WORKING_DAYS);
    private static final DrawTarget SOFT_LIMIT =
            new DrawTarget("North", Side.AT_MOST, Power.NONE, BigDecimal.TEN, WORKING_DAYS);

    private final DrawTargetsEditor targets = new DrawTargetsEditor(List.of("North"), () -> SiteTime.UTC);

    @Test
    @DisplayName("come back as they were shown")
    void shown() {
        targets.setValue(List.of(FLOOR, SOFT_LIMIT));

        assertThat(targets.broken()).isNull();
        assertThat(targets.targets()).containsExactly(FLOOR, SOFT_LIMIT);
    }

    @Test
    @DisplayName("can be added, changed and removed")
    void edited() throws PropertyChangeDeniedException {
        targets.setValue(List.of(SOFT_LIMIT));
        button("Add a draw target").click();
        Screen.type(power(), "0.4");
        Screen.type(penalty(), "35.5");

        assertThat(targets.broken()).isNull();
        assertThat(targets.targets())
                .as("a new one is a floor at the meter, at all times")
                .containsExactly(
                        SOFT_LIMIT,
                        new DrawTarget(null, Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35.5"), ALWAYS));

        button("Remove the draw target").click();
        assertThat(targets.targets()).hasSize(1);
    }

    @Test
    @DisplayName("are named where they are wrong, and stay as they were typed")
    @SuppressWarnings("unchecked")
    void broken() throws PropertyChangeDeniedException {
        targets.setValue(List.of(FLOOR));

        Screen.type(power(), "0");
        assertThat(targets.broken()).isEqualTo("What is to be drawn at least must be above 0 MW");
        last(Select.class).setValue(Side.AT_MOST);
        assertThat(targets.broken()).as("nothing at all may be the most").isNull();
        Screen.type(power(), "");
        assertThat(targets.broken()).isEqualTo("What is to be drawn at most must be at least 0 MW");
        Screen.type(power(), "1000000.1");
        assertThat(targets.broken()).isEqualTo("What is to be drawn must be at most 1,000,000.0\u00a0MW");
        Screen.type(power(), "1");

        String penaltyRule = "The penalty per MWh must be above 0 and at most 10,000,000";
        for (String penalty : List.of("", "0", "-1", "10000000.01")) {
            Screen.type(penalty(), penalty);
            assertThat(targets.broken()).as(penalty).isEqualTo(penaltyRule);
        }
        Screen.type(penalty(), "1..5");
        assertThat(targets.broken()).isEqualTo("This cannot be read");
        Screen.type(penalty(), "10000000");
        assertThat(targets.broken()).isNull();

        last(ComboBox.class, "Feeder; left empty, at the meter").setValue("/");
        assertThat(targets.broken()).startsWith("A name must begin with a letter or a digit");
        assertThat(power().getValue()).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("have penalties in the site's currency, also where that is chosen later")
    void currency() {
        targets.priceUnit("$/MWh");
        targets.setValue(List.of(FLOOR));
        assertThat(unit()).isEqualTo("$/MWh");

        targets.priceUnit("€/MWh");
        assertThat(unit()).isEqualTo("€/MWh");
        assertThat(targets.targets()).containsExactly(FLOOR);
    }

    private String unit() {
        return ((Span) penalty().getSuffixComponent()).getText();
    }

    private QuantityField power() {
        return last(QuantityField.class, "Megawatts to draw");
    }

    private QuantityField penalty() {
        return last(QuantityField.class, "Penalty per MWh");
    }

    private Button button(String name) {
        return all(Button.class)
                .filter(button -> button.getText().equals(name)
                        || button.getAriaLabel().filter(name::equals).isPresent())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private <C extends Component & HasAriaLabel> C last(Class<C> type, String name) {
        return all(type)
                .filter(field -> field.getAriaLabel().filter(name::equals).isPresent())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private <C extends Component> C last(Class<C> type) {
        return all(type).reduce((first, last) -> last).orElseThrow();
    }

    private <C extends Component> Stream<C> all(Class<C> type) {
        return in(targets).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> in(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(DrawTargetsEditorTest::in));
    }
}
