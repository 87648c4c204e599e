package io.hashwatt.documents.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.YamlDocument;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/tariffs.md:")
class TariffGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "tariffs.md");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern EXAMPLE = Pattern.compile(
            "```json\\n((?:(?!```).)*)```\\n\\n\\| local time \\| market \\| all-in \\|\\n\\|---\\|---\\|---\\|\\n((?:\\|[^\\n]*\\n)+)",
            Pattern.DOTALL);
    private static final Pattern DOCUMENT = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    private record Example(Tariff tariff, String time, BigDecimal market, String allIn) {}

    private static SourceDocument document(String json) {
        return new SourceDocument("tariff", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Tariff tariff(String json) {
        return TariffFields.tariff(JsonDocument.object(document(json)));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher found = EXAMPLE.matcher(Files.readString(GUIDE));
        while (found.find()) {
            Tariff tariff = tariff(found.group(1));
            for (String row : found.group(2).strip().split("\\n")) {
                String[] cells = row.split("\\|");
                String result = cells[3].strip();
                examples.add(new Example(
                        tariff,
                        cells[1].strip(),
                        new BigDecimal(cells[2].strip()),
                        result.substring(result.lastIndexOf(' ') + 1)));
            }
        }
        return examples;
    }

    @Test
    @DisplayName("every worked example comes out as it says")
    void examplesComeOut() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(18);
        for (Example example : examples) {
            PowerCosts costs = PowerCosts.of(example.tariff(), new LocalDays(BERLIN));
            String allIn = costs.at(
                            LocalDateTime.parse(example.time()).atZone(BERLIN).toInstant())
                    .map(line -> line.at(example.market()).stripTrailingZeros().toPlainString())
                    .orElse("none");
            assertThat(allIn).as("%s at %s", example.time(), example.market()).isEqualTo(example.allIn());
        }
    }

    @Test
    @DisplayName("every document is read, is the same in YAML, and is written so that it is read again")
    void documents() throws IOException {
        Matcher found = DOCUMENT.matcher(Files.readString(GUIDE));
        int count = 0;
        while (found.find()) {
            Tariff tariff = tariff(found.group(1));
            assertThat(TariffFields.tariff(YamlDocument.object(document(found.group(1)))))
                    .isEqualTo(tariff);
            assertThat(KeptTariff.read(KeptTariff.write(tariff))).isEqualTo(tariff);
            count++;
        }
        assertThat(count).isEqualTo(9);
    }
}
