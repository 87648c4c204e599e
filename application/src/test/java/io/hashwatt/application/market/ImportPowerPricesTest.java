package io.hashwatt.application.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which series is taken from documents, and what is refused. */
class ImportPowerPricesTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final Instant MIDNIGHT = Instant.parse("2026-01-05T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final PowerProduct SDAC = PowerProduct.DAY_AHEAD;
    private static final PowerProduct EXAA = new PowerProduct(PowerProduct.Kind.DAY_AHEAD, 2);
    private static final PowerProduct INTRADAY = new PowerProduct(PowerProduct.Kind.INTRADAY_AUCTION, 1);

    private final List<QuotedPrice> document = new ArrayList<>();
    private PriceSelection selection = PriceSelection.FIRST_AUCTION;

    @Test
    void takes_the_first_auction_and_leaves_the_second_out() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(EXAA, "DE-LU", 0, 60, 70);
        assertThat(prices(imported())).containsExactly("0+60=50");
    }

    @Test
    void says_which_series_the_prices_are() {
        given(SDAC, "DE-LU", 0, 60, 50);
        assertThat(read().series()).isEqualTo(new PowerSeriesId(SDAC, "DE-LU", EUR));
    }

    @Test
    void a_plain_file_is_of_the_area_that_was_asked_for() {
        given(PowerProduct.UNNAMED, "", 0, 60, 50);
        assertThat(read().series()).isEqualTo(new PowerSeriesId(PowerProduct.UNNAMED, "", EUR));
        selection = new PriceSelection(1, "HB_SOUTH");
        assertThat(read().series()).isEqualTo(new PowerSeriesId(PowerProduct.UNNAMED, "HB_SOUTH", EUR));
    }

    @Test
    void takes_the_second_auction_when_asked_for_it() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(EXAA, "DE-LU", 0, 60, 70);
        selection = new PriceSelection(2, null);
        assertThat(prices(imported())).containsExactly("0+60=70");
    }

    @Test
    void never_fills_one_auction_from_another() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(EXAA, "DE-LU", 60, 60, 70);
        assertThat(prices(imported())).containsExactly("0+60=50");
    }

    @Test
    void refuses_documents_that_hold_only_the_other_auction() {
        given(EXAA, "DE-LU", 0, 60, 70);
        assertThat(refusal())
                .isEqualTo("file: price 1: no day-ahead auction of sequence 1 here,"
                        + " only day-ahead auction of sequence 2");
    }

    @Test
    void leaves_intraday_auctions_out_beside_the_day_ahead_auction_and_refuses_them_alone() {
        given(INTRADAY, "DE-LU", 0, 60, 99);
        assertThat(refusal()).contains("no day-ahead auction of sequence 1 here, only intraday auction");
        given(SDAC, "DE-LU", 0, 60, 50);
        assertThat(prices(imported())).containsExactly("0+60=50");
    }

    @Test
    void asks_for_the_area_when_there_are_several() {
        given(SDAC, "SE3", 0, 60, 50);
        given(SDAC, "SE4", 0, 60, 55);
        assertThat(refusal()).isEqualTo("file: price 1: several areas here, choose one with --area: SE3, SE4");
        selection = new PriceSelection(1, "SE4");
        assertThat(prices(imported())).containsExactly("0+60=55");
        selection = new PriceSelection(1, "FI");
        assertThat(refusal()).isEqualTo("file: price 1: no area FI here, only SE3, SE4");
    }

    @Test
    void a_document_may_repeat_an_interval_with_the_same_price() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(SDAC, "DE-LU", 0, 60, 50);
        assertThat(prices(imported())).containsExactly("0+60=50");
    }

    @Test
    void two_prices_for_one_interval_are_refused_naming_both_places() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(SDAC, "DE-LU", 0, 60, 51);
        assertThat(refusal())
                .startsWith("file: price 2: the interval")
                .contains("has the price 51 here and 50 in file: price 1");
    }

    @Test
    void of_an_hour_and_its_quarters_the_finer_counts() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(SDAC, "DE-LU", 15, 15, 40);
        assertThat(prices(imported())).containsExactly("0+15=50", "15+15=40", "30+30=50");
    }

    @Test
    void intervals_that_overlap_only_in_part_are_refused() {
        given(SDAC, "DE-LU", 0, 60, 50);
        given(SDAC, "DE-LU", 30, 60, 40);
        assertThat(refusal()).contains("overlaps").contains("in part");
    }

    @Test
    void rows_of_plain_files_may_not_overlap_even_with_the_same_price() {
        givenRow(0, 60, 50);
        givenRow(0, 60, 50);
        assertThat(refusal()).startsWith("file: price 2: the interval").endsWith("of file: price 1");
    }

    @Test
    void rows_of_plain_files_add_to_the_chosen_series() {
        given(SDAC, "DE-LU", 0, 60, 50);
        givenRow(60, 60, 55);
        PriceTimeline imported = imported();
        assertThat(imported.prices()).extracting(price -> price.series().area()).containsOnly("DE-LU");
        assertThat(prices(imported)).containsExactly("0+60=50", "60+60=55");
    }

    @Test
    void a_document_without_any_price_is_refused() {
        assertThat(refusal()).isEqualTo("file: holds no price");
    }

    @Test
    void a_document_of_no_known_format_is_refused_by_name() {
        ImportPowerPricesService service = new ImportPowerPricesService(List.of(), () -> NOW);
        assertThat(service.importFrom(command()).toString()).contains("not a known power price format");
    }

    @Test
    void a_day_ahead_price_is_known_on_the_day_before_and_any_other_when_it_is_over() {
        given(SDAC, "DE-LU", 0, 60, 50);
        assertThat(published(imported())).isEqualTo(Instant.parse("2026-01-05T12:30:00Z"));
        document.clear();
        givenRow(0, 60, 50);
        assertThat(published(imported())).isEqualTo(MIDNIGHT.plus(Duration.ofHours(1)));
    }

    private void given(PowerProduct product, String area, int minute, int length, int price) {
        add(new PowerSeriesId(product, area, EUR), minute, length, price, true);
    }

    private void givenRow(int minute, int length, int price) {
        add(new PowerSeriesId(PowerProduct.UNNAMED, "", EUR), minute, length, price, false);
    }

    private void add(PowerSeriesId series, int minute, int length, int price, boolean repeatable) {
        Interval delivery = Interval.of(MIDNIGHT.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(length));
        @Nullable Instant unstated = null;
        document.add(new QuotedPrice(
                series,
                delivery,
                BigDecimal.valueOf(price),
                Finality.FINAL,
                unstated,
                repeatable,
                DocumentPlace.element("file", "price " + (document.size() + 1))));
    }

    private PriceTimeline imported() {
        return read().prices();
    }

    private ImportPowerPrices.Imported read() {
        return ((DocumentReading.Read<ImportPowerPrices.Imported>) result()).content();
    }

    private String refusal() {
        return ((DocumentReading.Refused<ImportPowerPrices.Imported>) result())
                .defects()
                .getFirst()
                .toString();
    }

    private DocumentReading<ImportPowerPrices.Imported> result() {
        return new ImportPowerPricesService(List.of(reader()), () -> NOW).importFrom(command());
    }

    private ImportPowerPrices.Command command() {
        return new ImportPowerPrices.Command(
                List.of(new SourceDocument("file", new byte[0])),
                EUR,
                selection,
                PowerProduct.UNNAMED,
                new LocalDays(ZoneId.of("Europe/Berlin")),
                LocalTime.of(13, 30));
    }

    private static List<String> prices(PriceTimeline imported) {
        return imported.prices().stream()
                .map(price ->
                        Duration.between(MIDNIGHT, price.delivery().start()).toMinutes() + "+"
                                + price.delivery().length().toMinutes() + "="
                                + price.perMwh().toPlainString())
                .toList();
    }

    private static Instant published(PriceTimeline imported) {
        return imported.prices().getFirst().publishedAt();
    }

    /** Reads every document as the prices that were given. */
    private PriceDocumentReader reader() {
        return new PriceDocumentReader() {
            @Override
            public boolean recognises(SourceDocument source) {
                return true;
            }

            @Override
            public DocumentReading<List<QuotedPrice>> read(SourceDocument source, CurrencyCode currency) {
                return DocumentReading.read(List.copyOf(document));
            }
        };
    }
}
