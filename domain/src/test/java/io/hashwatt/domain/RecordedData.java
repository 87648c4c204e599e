package io.hashwatt.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recorded inputs, which lie beside the checkout and not in it. A test that needs one is skipped where it is absent. */
public final class RecordedData {

    private RecordedData() {}

    public static String text(String name) {
        Optional<Path> file = find(name);
        assumeTrue(file.isPresent(), () -> "skipped: no recorded shared/data/" + name + " beside this checkout");
        try {
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file.orElseThrow(), e);
        }
    }

    /** Every place in the recorded file that fits the pattern; there is at least one. */
    public static List<MatchResult> matches(String name, String pattern) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text(name)).results().toList();
        assertThat(found).as("%s in %s", pattern, name).isNotEmpty();
        return found;
    }

    private static Optional<Path> find(String name) {
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
