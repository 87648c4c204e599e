package io.hashwatt.documents;

import static io.hashwatt.documents.testing.Given.contentOf;
import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.documents.testing.Given.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvColumns COLUMNS = CsvColumns.of("name", "size").optionally("note");

    @Test
    void columns_are_found_by_name_in_any_order() {
        assertThat(rows("note,size,name\nx,5,A\ny,6,B\n")).containsExactly("2: A 5 x", "3: B 6 y");
        assertThat(rows("name,size\nA,5\n")).containsExactly("2: A 5 -");
    }

    @Test
    void lines_end_with_line_feed_or_carriage_return_and_line_feed_and_the_last_may_be_open() {
        assertThat(rows("name,size\r\nA,5\r\nB,6")).containsExactly("2: A 5 -", "3: B 6 -");
    }

    @Test
    void a_byte_order_mark_is_tolerated() {
        assertThat(rows("\uFEFFname,size\nA,5\n")).containsExactly("2: A 5 -");
    }

    @Test
    void cells_may_be_quoted() {
        assertThat(rows("\"name\",size\n\"A, \"\"the\"\" first\",5\n")).containsExactly("2: A, \"the\" first 5 -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "  \n", "\n \t \n"})
    void blank_lines_at_the_end_are_tolerated(String end) {
        assertThat(rows("name,size\nA,5\n" + end)).containsExactly("2: A 5 -");
    }

    @Test
    void a_blank_line_between_rows_is_a_defect() {
        assertThat(defectsOf(read(document("name,size\n\nA,5\n"))))
                .containsExactly("file:2: is blank, and rows follow it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void an_empty_file_is_refused(String content) {
        assertThat(defectsOf(read(document(content))))
                .containsExactly("file: is empty; it must begin with the header name,size[,note]");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThat(defectsOf(read(document("name,size\n")))).containsExactly("file:1: the header has no row below it");
    }

    @Test
    void a_header_defect_names_the_column() {
        assertThat(defectsOf(read(document("name,colour,name\nA,red,B\n"))))
                .containsExactly(
                        "file:1: the column \"colour\" is not known; the columns are name,size[,note]",
                        "file:1: the column name stands twice in the header",
                        "file:1: the column size is missing in the header");
    }

    @Test
    void white_space_belongs_to_a_name() {
        assertThat(defectsOf(read(document("name, size\nA,5\n"))))
                .contains("file:1: the column \" size\" is not known; the columns are name,size[,note]");
    }

    @Test
    void too_few_and_too_many_cells_are_told_with_their_lines() {
        assertThat(defectsOf(read(document("name,size\nA\nB,6\nC,7,8\n,\n"))))
                .containsExactly(
                        "file:2: has too few cells: 1 instead of 2",
                        "file:4: has too many cells: 3 instead of 2",
                        "file:5: size must be a positive whole number, not \"\"");
    }

    @Test
    void every_broken_row_is_told_and_a_hundred_at_most() {
        assertThat(defectsOf(read(document("name,size\nA,x\nB,6\nC,y\n")))).hasSize(2);
        assertThat(defectsOf(read(document("name,size\n" + "A,x\n".repeat(5_000)))))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A,5\n", "A,\"5", "A,5\n\"B,6\nC,7\n"})
    void an_open_quote_is_refused(String rows) {
        assertThat(defectsOf(read(document("name,size\n" + rows)))).anyMatch(defect -> defect.endsWith("not closed"));
    }

    @Test
    void a_cell_of_twenty_million_letters_is_refused() {
        assertThat(defectsOf(read(document("name,size\nA,5\n" + "x".repeat(20_000_000) + ",6\n"))))
                .containsExactly("file:3: has a misplaced quote or a too long cell");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_with_their_line() {
        byte[] latin = "name,size\nA,5\nÄ,6\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(defectsOf(read(new SourceDocument("file", latin)))).containsExactly("file:3: is not UTF-8 text");
        assertThat(defectsOf(read(new SourceDocument("file", "name".getBytes(StandardCharsets.UTF_16)))))
                .containsExactly("file:1: is not UTF-8 text");
    }

    @Test
    void a_file_beyond_64_mebibytes_is_refused_unread() {
        assertThat(defectsOf(read(new SourceDocument("file", new byte[(64 << 20) + 1]))))
                .containsExactly("file: is larger than 64 MiB");
    }

    private static List<String> rows(String text) {
        return contentOf(read(document(text))).stream()
                .map(row -> row.line() + ": " + row.value())
                .toList();
    }

    private static DocumentReading<List<Located<String>>> read(SourceDocument document) {
        return Reading.of(() -> CsvTable.rows(document, COLUMNS, CsvTableTest::row));
    }

    private static String row(CsvRow row) {
        String note = row.optional("note").map(TextValue::text).orElse("-");
        return row.required("name").text() + " " + row.required("size").positiveWholeNumber() + " " + note;
    }
}
