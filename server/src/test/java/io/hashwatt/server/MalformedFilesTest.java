package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Wrong files end with exit code 2 and one line that gives nothing away:")
class MalformedFilesTest {

    @TempDir
    private Path folder;

    private Workspace site;

    @BeforeEach
    void files() {
        site = new Workspace(folder);
    }

    @Test
    @DisplayName("a directory, and a file that is too large")
    void files(@TempDir Path elsewhere) throws IOException {
        Path large = Files.createFile(elsewhere.resolve("large.csv"));
        try (var channel = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(256_000_001).write(java.nio.ByteBuffer.allocate(1));
        }

        assertThat(site.option("--power", elsewhere.toString()).refusal("plan"))
                .isEqualTo(elsewhere + ": is a directory, not a file");
        assertThat(site.option("--power", large.toString()).refusal("plan"))
                .isEqualTo(large + ": is larger than 256 MB");
    }

    @Test
    @DisplayName("overlapping rows, also across files, name both lines")
    void overlaps() {
        String again = site.csv("again.csv", "start_utc,minutes,price_per_mwh", "2025-01-01T03:00Z,60,-5");

        assertThat(site.and("--power", again).refusal("plan")).contains("again.csv:2", "power.csv:5");
    }

    @Test
    @DisplayName("a file of another kind is refused without showing what is in it")
    void secrets() {
        String secret = site.write("secret", "user\nroot:x:0:0:correct horse battery staple\n");

        assertThat(site.option("--power", secret).refusal("plan"))
                .startsWith("secret: ")
                .doesNotContain("horse");
        assertThat(new Workspace(folder).option("--fleet", secret).refusal("plan"))
                .startsWith("secret")
                .doesNotContain("horse");
    }

    @Test
    @DisplayName("what would break the line is escaped, and a long line is cut")
    void oneLine() {
        String line =
                site.option("--fleet", "a\nb\u001b[31m" + "x".repeat(5_000)).refusal("plan");

        assertThat(line).startsWith("a\\u000ab\\u001b[31m").hasSizeLessThan(1_100);
    }
}
