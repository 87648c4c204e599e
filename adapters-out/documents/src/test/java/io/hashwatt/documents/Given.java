package io.hashwatt.documents;

import io.hashwatt.application.market.DocumentDefect;
import io.hashwatt.application.market.DocumentReading;
import io.hashwatt.application.market.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents and outcomes in the words of the tests. */
final class Given {

    private Given() {}

    static SourceDocument document(String text) {
        return new SourceDocument("file", text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceDocument bytes(int... values) {
        byte[] content = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            content[i] = (byte) values[i];
        }
        return new SourceDocument("file", content);
    }

    static <T> T contentOf(DocumentReading<T> reading) {
        return switch (reading) {
            case DocumentReading.Read<T> read -> read.content();
            case DocumentReading.Refused<T> refused -> throw new AssertionError("refused: " + refused.defects());
        };
    }

    static List<String> defectsOf(DocumentReading<?> reading) {
        return switch (reading) {
            case DocumentReading.Read<?> read -> throw new AssertionError("read: " + read.content());
            case DocumentReading.Refused<?> refused ->
                refused.defects().stream().map(DocumentDefect::toString).toList();
        };
    }
}
