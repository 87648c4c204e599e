package io.hashwatt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The button is off for as long as the answer takes. */
class SendOnceTest {

    private final List<Boolean> whileSending = new ArrayList<>();

    @Test
    void theButtonIsOffWhileItSendsAndOnAgainAfterwards() {
        Button button = new Button("Save");
        SendOnce.by(button, () -> whileSending.add(button.isEnabled())).click();
        assertThat(whileSending).containsExactly(false);
        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void theButtonIsOnAgainThoughSendingHasFailed() {
        Button button = SendOnce.by(new Button("Save"), () -> {
            throw new IllegalStateException("no database");
        });
        assertThatThrownBy(button::click).isInstanceOf(IllegalStateException.class);
        assertThat(button.isEnabled()).isTrue();
    }
}
