package io.hashwatt.documents.testing;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents and outcomes in the words of the tests. A document is called {@code file}. */
public final class Given {

    private Given() {}

    public static SourceDocument document(String text) {
        return new SourceDocument("file", text.getBytes(StandardCharsets.UTF_8));
    }

    public static SourceDocument bytes(int... values) {
        byte[] content = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            content[i] = (byte) values[i];
        }
        return new SourceDocument("file", content);
    }

    public static <T> T contentOf(DocumentReading<T> reading) {
        return read(reading).content();
    }

    public static List<String> remarksOf(DocumentReading<?> reading) {
        return read(reading).remarks();
    }

    public static List<String> defectsOf(DocumentReading<?> reading) {
        return switch (reading) {
            case DocumentReading.Read<?> read -> throw new AssertionError("read: " + read.content());
            case DocumentReading.Refused<?> refused ->
                refused.defects().stream().map(DocumentDefect::toString).toList();
        };
    }

    private static <T> DocumentReading.Read<T> read(DocumentReading<T> reading) {
        return switch (reading) {
            case DocumentReading.Read<T> read -> read;
            case DocumentReading.Refused<T> refused -> throw new AssertionError("refused: " + refused.defects());
        };
    }
}
