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

    private static Stream<DecimalField> numbers(Component in) {
        return in instanceof DecimalField number
                ? Stream.of(number)
                : in.getChildren().flatMap(LevelsEditorTest::numbers);
    }
}
