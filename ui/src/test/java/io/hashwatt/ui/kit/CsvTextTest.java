package io.hashwatt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.ui.kit.CsvText.Row;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table as CSV")
class CsvTextTest {

    @Test
    @DisplayName("is text to a spreadsheet where it would begin a formula, and a number stays one")
    void formulas() {
        assertThat(CsvText.of(List.of("a"), List.of(List.of("=1"), List.of("-x"), List.of("-5"), List.of("\tx"))))
                .isEqualTo("a\r\n'=1\r\n'-x\r\n-5\r\n\"'\tx\"\r\n");
    }

    @Test
    @DisplayName("has quotes around what any separator would part and any reader would strip")
    void quotes() {
        assertThat(CsvText.of(List.of("a", "b"), List.of(List.of("x;y", " z"), List.of("say \"hi\"", ""))))
                .isEqualTo("a,b\r\n\"x;y\",\" z\"\r\n\"say \"\"hi\"\"\",\r\n");
    }

    @Test
    @DisplayName("is read with the line in which each row begins, past blank rows and line breaks in quotes")
    void lines() {
        assertThat(CsvText.read("\uFEFFa;b\r\n\"x\ny\";1\r\n\r\n;\r\nz \"2\";3"))
                .containsExactly(
                        new Row(1, List.of("a", "b"), true),
                        new Row(2, List.of("x\ny", "1"), true),
                        new Row(6, List.of("z \"2\"", "3"), true));
    }

    @Test
    @DisplayName("tells of quotes that are never closed where their row begins")
    void notClosed() {
        assertThat(CsvText.read("a,b\n1,\"2\n3,4\n"))
                .containsExactly(new Row(1, List.of("a", "b"), true), new Row(2, List.of(), false));
        assertThat(CsvText.read("a\nend")).allMatch(Row::closed).hasSize(2);
        assertThat(CsvText.read("")).isEmpty();
    }
}
