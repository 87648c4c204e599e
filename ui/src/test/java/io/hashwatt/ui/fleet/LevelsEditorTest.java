package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.DecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The levels of one miner as they are typed. */
class LevelsEditorTest {

    private final LevelsEditor levels = new LevelsEditor();

    @Test
    void whatCannotBeReadIsNotTakenForZero() throws PropertyChangeDeniedException {
        levels.setValue(List.of(
                new PowerLevel("off", Power.NONE, Hashrate.NONE),
                new PowerLevel("normal", Power.ofWatts(3_510), new Hashrate(BigDecimal.valueOf(234)))));
        assertThat(levels.hasUnreadable()).isFalse();
        Screen.type(numbers(levels).toList().getLast(), "234..5");
        assertThat(levels.hasUnreadable()).isTrue();
    }

    @Test
    void whatCanHardlyBeMeantIsToldAndStays() throws PropertyChangeDeniedException {
        levels.setValue(List.of(
                new PowerLevel("off", Power.NONE, Hashrate.NONE),
                new PowerLevel("normal", Power.ofWatts(3_510), new Hashrate(BigDecimal.valueOf(234)))));
        assertThat(text()).doesNotContain("usual");
        Screen.type(numbers(levels).toList().getLast(), "234000");

        assertThat(text())
                .contains("Hashrate of a machine 234,000\u00a0TH/s in level 1: usual is 0.2 to 1,500\u00a0TH/s.")
                .contains("Is it in GH/s?");
        assertThat(levels.levels().getLast().hashrate()).isEqualTo(Hashrate.ofTerahash("234000"));

        Screen.type(numbers(levels).toList().getLast(), "234");
        assertThat(text()).doesNotContain("usual");
    }

    private String text() {
        return levels.getElement().getTextRecursively();
    }

    private static Stream<DecimalField> numbers(Component in) {
        return in instanceof DecimalField number
                ? Stream.of(number)
                : in.getChildren().flatMap(LevelsEditorTest::numbers);
    }
}
