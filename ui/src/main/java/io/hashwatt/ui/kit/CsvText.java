package io.hashwatt.ui.kit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables as text that spreadsheets read and write (RFC 4180). */
public final class CsvText {

    private static final Predicate<String> FORMULA =
            Pattern.compile("^(?:[=+@\\t\\r]|-[^0-9])").asPredicate();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> END = List.of("end");

    private CsvText() {}

    /**
     * @param line where it begins, from 1
     * @param closed false: the text ends inside of quotes that were opened in this row, and nothing is known of its cells
     */
    public record Row(int line, List<String> cells, boolean closed) {

        private static Row of(CsvRecord record) {
            return new Row((int) record.getStartingLineNumber(), record.getFields(), true);
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A line with the names of the columns and a line a row, each with its line end. */
    public static String of(List<String> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes())
                .bufferSize(0)
                .build(text);
        Stream.concat(Stream.of(columns), rows.stream())
                .forEach(row ->
                        writer.writeRecord(row.stream().map(CsvText::safe).toList()));
        return text.toString();
    }

    /** The rows that are not blank. A byte order mark at the front is none of the text. */
    public static List<Row> read(String text) {
        List<CsvRecord> records = records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        CsvRecord last = records.getLast();
        Stream<Row> rows =
                records.stream().limit(records.size() - 1L).map(Row::of).filter(row -> !row.isBlank());
        return last.getFields().equals(END)
                ? rows.toList()
                : Stream.concat(rows, Stream.of(new Row((int) last.getStartingLineNumber(), List.of(), false)))
                        .toList();
    }

    /** The first line tells: a tab, a semicolon or else a comma. */
    public static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Quotes that are not closed swallow the row that is put behind the text, which is how they are found out. */
    private static List<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text + "\n" + END.getFirst())
                .stream()
                .toList();
    }

    /** What a spreadsheet would take for a formula is text; numbers, which may be negative, are not touched. */
    private static String safe(String cell) {
        return FORMULA.test(cell) ? "'" + cell : cell;
    }

    /** Also around what other separators, or readers that strip cells, would change. */
    private static final class Quotes implements QuoteStrategy {

        @Override
        public boolean quoteValue(int line, int column, String cell) {
            return cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0 || !cell.equals(cell.strip());
        }
    }
}
