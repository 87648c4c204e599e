package io.hashwatt.cli.demo;

import io.hashwatt.application.kernel.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** A file that comes with the program. */
public enum DemoFile {
    TEXAS_POWER("texas-power.csv", true),
    TEXAS_DAY_AHEAD("texas-day-ahead.csv", true),
    TEXAS_BITCOIN("texas-bitcoin.csv", false),
    TEXAS_FLEET("texas-fleet.json", false),
    GERMANY_POWER("germany-power.csv", false),
    GERMANY_BITCOIN("germany-bitcoin.csv", false),
    GERMANY_FLEET("germany-fleet.json", false),
    DIFFICULTY("difficulty.csv", false),
    SOURCES("SOURCES.md", false);

    private final String fileName;
    private final boolean packed;

    DemoFile(String fileName, boolean packed) {
        this.fileName = fileName;
        this.packed = packed;
    }

    String fileName() {
        return fileName;
    }

    public SourceDocument document() {
        return new SourceDocument(fileName, content());
    }

    byte[] content() {
        String resource = packed ? fileName + ".gz" : fileName;
        try (InputStream stream = DemoFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + resource);
            }
            return packed ? new GZIPInputStream(stream).readAllBytes() : stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
