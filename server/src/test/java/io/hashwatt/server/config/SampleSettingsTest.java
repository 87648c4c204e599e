package io.hashwatt.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample settings of the package:")
class SampleSettingsTest {

    private static final Path SAMPLE = Path.of("..", "packaging", "hashwatt.properties");

    private static final String HEAD = """
            # All settings there are, each with its default; docs/configuration.md says more about them.
            # To change one, take away the # in front of its key.
            """;

    @Test
    @DisplayName("name every key there is, with what it is, how it is written and its default, and set none")
    void complete() throws IOException {
        String keys = Arrays.stream(ConfigKey.values())
                .map(key -> "\n# %s\n# (%s)\n#%s=%s\n"
                        .formatted(
                                key.description(),
                                key.form().name(),
                                key.key(),
                                key.preset().orElse("")))
                .collect(Collectors.joining());

        assertThat(SAMPLE).hasContent(HEAD + keys);
        assertThat(Files.readAllLines(SAMPLE)).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }
}
