package io.hashwatt.documents.testing;

import io.hashwatt.application.kernel.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The recorded market data beside the checkout, {@code ../shared/data}. It is not part of the repository: where it
 * is absent, tests that need it are skipped and say so.
 */
public final class RecordedData {

    private RecordedData() {}

    /** @param path below {@code shared/data}, such as {@code power/entsoe_xml/hass_BE_60M.xml} */
    public static SourceDocument document(String path) {
        Path file = folder().resolve(path);
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: the recorded sample " + path + " is not here");
        try {
            return new SourceDocument(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        Path here = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        Optional<Path> data = Stream.iterate(here, up -> up != null, Path::getParent)
                .map(up -> up.resolve("shared").resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(
                data.isPresent(), "skipped: the recorded data (a folder shared/data beside the checkout) is not here");
        return data.orElseThrow();
    }
}
