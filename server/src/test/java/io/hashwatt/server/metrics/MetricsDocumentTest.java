package io.hashwatt.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/metrics.md:")
class MetricsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "metrics.md");

    @Test
    @DisplayName("lists every metric there is, with its kind, labels and meaning, and no other")
    void complete() throws IOException {
        List<String> listed = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `hashwatt_"))
                .filter(line -> line.split("\\|").length == 5)
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(Metric.values())
                        .map(MetricsDocumentTest::line)
                        .toList());
    }

    @Test
    @DisplayName("names no metric anywhere that does not exist")
    void alerts() throws IOException {
        List<String> named = Files.readAllLines(DOCUMENT).stream()
                .flatMap(line -> Arrays.stream(line.split("[^a-z_]+")))
                .filter(word -> word.startsWith("hashwatt_"))
                .distinct()
                .toList();

        assertThat(Arrays.stream(Metric.values()).map(Metric::prometheusName)).containsAll(named);
    }

    private static String line(Metric metric) {
        String kind = switch (metric.kind()) {
            case COUNTER -> "counter";
            case GAUGE -> "gauge";
            case TIMER -> "summary";
        };
        String labels = metric.labels().stream().map(label -> "`" + label + "`").collect(Collectors.joining(", "));
        return "| `" + metric.prometheusName() + "` | " + kind + " | " + labels + " | " + metric.help() + " |";
    }
}
