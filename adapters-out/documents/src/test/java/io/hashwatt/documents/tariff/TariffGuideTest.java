package io.hashwatt.documents.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.YamlDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.BlockCost;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern TAKE_OR_PAY = Pattern.compile("(\\| -?\\d+(\\.\\d\\d)? ){7}\\|");
    private static final Interval HOUR = Interval.of(Instant.parse("2026-03-02T10:00:00Z"), Duration.ofHours(1));
    private static final BigDecimal BOUGHT = new BigDecimal("5");
    private static final BigDecimal VAT = new BigDecimal("1.19");

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
        assertThat(count).isEqualTo(10);
    }

    /** M, D, bill, all-in price × D, result of the block, penalty, counted. */
    private static List<List<BigDecimal>> takeOrPayRows(String guide) {
        return guide.lines()
                .filter(line -> TAKE_OR_PAY.matcher(line).matches())
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> new BigDecimal(cell.strip()))
                        .toList())
                .toList();
    }

    @Test
    @DisplayName("a take-or-pay block is billed as it says, and counted in three parts that come to the bill")
    void takeOrPay() throws IOException {
        String guide = Files.readString(GUIDE);
        String chapter = guide.substring(guide.indexOf("**`BLOCK`** with `\"unused\": \"LOST\"`"));
        Matcher found = DOCUMENT.matcher(chapter);
        assertThat(found.find()).isTrue();
        PowerCosts costs = PowerCosts.of(tariff(found.group(1)), new LocalDays(BERLIN));
        PaidBlock block = costs.takeOrPay(HOUR).getFirst().value();
        List<List<BigDecimal>> rows = takeOrPayRows(chapter);

        assertThat(rows).hasSize(7);
        for (List<BigDecimal> row : rows) {
            BigDecimal market = row.get(0);
            BigDecimal drawn = row.get(1);
            BigDecimal allIn = costs.at(HOUR.start()).orElseThrow().at(market);
            BigDecimal missing = BOUGHT.subtract(drawn).max(BigDecimal.ZERO);
            assertThat(row.get(2)).as("bill of %s", row).isEqualByComparingTo(bill(market, drawn));
            assertThat(row.get(3)).as("drawn in %s", row).isEqualByComparingTo(allIn.multiply(drawn));
            assertThat(row.get(4))
                    .as("block in %s", row)
                    .isEqualByComparingTo(
                            BlockCost.over(HOUR, hourAt(market), costs).orElseThrow());
            assertThat(row.get(5))
                    .as("penalty in %s", row)
                    .isEqualByComparingTo(block.unusedPerMwh(allIn).multiply(missing));
            assertThat(row.get(6))
                    .as("counted in %s", row)
                    .isEqualByComparingTo(row.get(3).add(row.get(4)).add(row.get(5)));
            BigDecimal givenBack = market.min(BigDecimal.ZERO).multiply(missing).multiply(VAT);
            assertThat(row.get(6))
                    .as("bill in %s", row)
                    .isEqualByComparingTo(row.get(2).subtract(givenBack));
        }
    }

    /** By the words of the contract. */
    private static BigDecimal bill(BigDecimal market, BigDecimal drawn) {
        BigDecimal beyond = drawn.subtract(BOUGHT).max(BigDecimal.ZERO);
        return BOUGHT.multiply(new BigDecimal("48"))
                .add(market.multiply(beyond))
                .multiply(VAT)
                .add(drawn.multiply(new BigDecimal("20")));
    }

    private static PriceTimeline hourAt(BigDecimal market) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.UNNAMED, "", new CurrencyCode("EUR"));
        return new PriceTimeline(
                List.of(new PowerPrice(series, HOUR, market, Finality.FINAL, "guide", HOUR.start(), HOUR.start())));
    }
}
