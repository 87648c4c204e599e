package io.hashwatt.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table in a text file (RFC 4180): UTF-8, LF or CRLF, cells separated by commas and quoted where their author
 * likes, a header that names each column once, at least one row. Blank lines are tolerated at the end only.
 *
 * <p>Cells are taken as they are: white space around one belongs to it.
 */
public final class CsvTable<T> {

    private final String document;
    private final CsvColumns columns;
    private final Function<CsvRow, T> reading;
    private final Defects defects = new Defects();
    private final List<Located<T>> rows = new ArrayList<>();
    private @Nullable CsvHeader header;
    private long line;
    private long firstBlankLine;

    private CsvTable(String document, CsvColumns columns, Function<CsvRow, T> reading) {
        this.document = document;
        this.columns = columns;
        this.reading = reading;
    }

    /**
     * All rows in the order of the file, each read by {@code reading}.
     *
     * @throws Refusal with the defects of all rows
     */
    public static <T> List<Located<T>> rows(SourceDocument document, CsvColumns columns, Function<CsvRow, T> reading) {
        CsvTable<T> table = new CsvTable<>(document.name(), columns, reading);
        table.read(Utf8Text.of(document));
        return table.rows;
    }

    private void read(String text) {
        if (text.isBlank()) {
            throw new Refusal(DocumentPlace.whole(document), "is empty; it must begin with the header " + columns);
        }
        try {
            for (CsvRecord record : parser(text)) {
                line = record.getStartingLineNumber();
                accept(record.getFields());
            }
        } catch (CsvParseException malformed) {
            defects.add(DocumentPlace.line(document, line + 1), "has a misplaced quote or a too long cell");
        }
        if (text.chars().filter(character -> character == '"').count() % 2 == 1) {
            defects.add(DocumentPlace.line(document, line), "has a quote that is not closed");
        }
        defects.refuseIfAny();
        if (rows.isEmpty()) {
            throw new Refusal(DocumentPlace.line(document, 1), "the header has no row below it");
        }
    }

    /** The number of cells is checked here, because the library's words for it are not for users. */
    private static CsvReader<CsvRecord> parser(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private void accept(List<String> cells) {
        if (header == null) {
            header = CsvHeader.of(cells, columns, DocumentPlace.line(document, line));
        } else if (cells.size() == 1 && cells.getFirst().isBlank()) {
            firstBlankLine = firstBlankLine == 0 ? line : firstBlankLine;
        } else {
            refuseBlankLineAbove();
            acceptRow(header, cells);
        }
    }

    private void refuseBlankLineAbove() {
        if (firstBlankLine != 0) {
            defects.add(DocumentPlace.line(document, firstBlankLine), "is blank, and rows follow it");
            firstBlankLine = 0;
        }
    }

    private void acceptRow(CsvHeader header, List<String> cells) {
        DocumentPlace place = DocumentPlace.line(document, line);
        if (cells.size() != header.columns()) {
            String amount = cells.size() < header.columns() ? "too few cells: " : "too many cells: ";
            defects.add(place, "has " + amount + cells.size() + " instead of " + header.columns());
            return;
        }
        defects.attempt(() -> reading.apply(new CsvRow(header, place, cells)))
                .ifPresent(row -> rows.add(new Located<>(line, row)));
    }
}
