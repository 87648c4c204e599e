package io.hashwatt.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files are taken, and what is seen of what came of them. */
class FileDropTest {

    private final List<String> read = new ArrayList<>();
    private int refused;
    private final FileDrop drop = new FileDrop(
                    new FileDrop.Words(new Button("Choose"), "or drop it", "too large"), 10, this::read, ".csv")
            .whenRefused(() -> refused++);

    @Test
    void aFileIsReadByItsNameAndItsText() {
        drop.take("a.csv", "später".getBytes(StandardCharsets.UTF_8));
        assertThat(read).containsExactly("a.csv: später");
        assertThat(refused).isZero();
    }

    @Test
    void aLargeFileIsRefusedThoughTheBrowserSentIt() {
        drop.take("a.csv", new byte[11]);
        assertThat(read).isEmpty();
        assertThat(seen()).isEqualTo(1);
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void whatIsNoTextIsNotReadWithWrongLetters() {
        drop.take("a.csv", "später".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read).isEmpty();
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void whatCameOfTheLastFileStandsInPlaceOfWhatCameBeforeOrAboveIt() {
        drop.show(new Span("one"));
        drop.show(new Span("two"), new Span("three"));
        assertThat(seen()).isEqualTo(2);
        drop.stacked().show(new Span("four"));
        assertThat(seen()).isEqualTo(3);
        assertThat(drop.outcome()
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .isEqualTo("four");
    }

    private void read(String name, byte[] bytes) {
        drop.text(bytes, text -> read.add(name + ": " + text));
    }

    private long seen() {
        return drop.outcome().getChildren().count();
    }
}
