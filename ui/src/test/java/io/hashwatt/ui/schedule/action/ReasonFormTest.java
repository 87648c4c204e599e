package io.hashwatt.ui.schedule.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Screen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reason that is asked for before something has an effect")
class ReasonFormTest {

    private final Screen screen = new Screen(new FakeTenancy().actor("admin"));
    private final List<String> acted = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("is not taken when it is blank, which is said at its field")
    void blank() {
        asked(new Outcome.Stale<>(2));

        send("  ");

        assertThat(screen.errorAt("why")).isEqualTo("Say why, in 1 to 200 characters");
        assertThat(acted).isEmpty();
        assertThat(screen.isOpen()).isTrue();
    }

    @Test
    @DisplayName("comes back to its field, with what was typed, when it is refused")
    void refused() {
        asked(Outcome.refused("why", "must have at most 200 characters"));

        send("  works in the town ");

        assertThat(acted).containsExactly("works in the town");
        assertThat(screen.errorAt("why")).isEqualTo("Say why, in 1 to 200 characters");
        assertThat(screen.field("why", TextField.class).getValue()).contains("works in the town");
        assertThat(screen.isOpen()).isTrue();
    }

    @Test
    @DisplayName("is too late when somebody else was faster")
    void faster() {
        asked(new Outcome.Stale<>(2));

        send("works in the town");

        assertThat(told).containsExactly("faster");
        assertThat(screen.isOpen()).isFalse();
    }

    private void asked(Outcome<Schedule> answer) {
        ReasonForm.ask(
                "Pause Quiet nights",
                "Pause",
                why -> {
                    acted.add(why);
                    return answer;
                },
                now -> told.add("done"),
                () -> told.add("faster"),
                new Paragraph("Nothing of it holds until it is resumed."));
    }

    private void send(String why) {
        screen.field("why", TextField.class).setValue(why);
        screen.button("Pause").click();
    }
}
