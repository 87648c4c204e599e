package io.hashwatt.rest.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.rest.http.FakeRequest;
import io.hashwatt.rest.http.Problems;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of a series in JSON")
class SeriesFieldsTest {

    private static final String SERIES = "\"0192f3a0-0000-7000-8000-000000000000\"";

    @Test
    @DisplayName("is the day-ahead auction unless it says otherwise")
    void power() {
        ManageSeries.Draft draft = draft("""
                {"name": "A", "kind": "POWER", "area": "DE-LU", "currency": "EUR", "zone": "Europe/Berlin"}""");

        assertThat(draft.content()).isInstanceOfSatisfying(SeriesContent.PowerPrices.class, power -> {
            assertThat(power.series().product()).isEqualTo(PowerProduct.DAY_AHEAD);
            assertThat(power.dayAheadKnownAt()).isEqualTo(LocalTime.of(13, 30));
        });
    }

    @Test
    @DisplayName("has only the fields of its kind")
    void kinds() {
        assertThat(draft("{\"name\": \"A\", \"kind\": \"DIFFICULTY\"}").content())
                .isEqualTo(new SeriesContent.Difficulties());
        assertThat(refusal("{\"name\": \"A\", \"kind\": \"DIFFICULTY\", \"currency\": \"EUR\"}"))
                .isEqualTo("currency is not a known field (known here: name, kind)");
        assertThat(refusal("{\"name\": \"A\", \"kind\": \"GAS\"}"))
                .isEqualTo("kind must be one of POWER, BITCOIN, DIFFICULTY, HASHPRICE, not \"GAS\"");
    }

    @Test
    @DisplayName("is refused with a time, a zone or a currency that is none")
    void malformed() {
        String power = """
                {"name": "A", "kind": "POWER", "area": "DE-LU", "currency": "%s", "zone": "%s", "day_ahead_known_at": "%s"}""";

        assertThat(refusal(power.formatted("eur", "Europe/Berlin", "13:30")))
                .isEqualTo("currency must be three to five capital letters, not \"eur\"");
        assertThat(refusal(power.formatted("EUR", "CEST", "13:30")))
                .isEqualTo("zone must be an IANA time zone such as Europe/Berlin, not \"CEST\"");
        assertThat(refusal(power.formatted("EUR", "Europe/Berlin", "24:00")))
                .isEqualTo("day_ahead_known_at must be a local time such as 13:30");
    }

    @Test
    @DisplayName("and the choice of a site takes shares, not percentages")
    void shares() {
        String choice = """
                {"power_series_id": %1$s, "hashprice": {"basis": "DERIVED", "bitcoin_series_id": %1$s,
                 "difficulty_series_id": %1$s, "fee_share": %2$s, "pool_fee": %3$s}}""";

        assertThat(choice(choice.formatted(SERIES, "0.02", "0.01")))
                .isInstanceOfSatisfying(
                        HashpriceBasis.Derived.class,
                        derived -> assertThat(derived.netFeeShare()).isEqualByComparingTo("0.0098"));
        assertThat(Problems.of(() -> choice(choice.formatted(SERIES, "0.02", "2")))
                        .detail())
                .isEqualTo("hashprice.pool_fee must be below 1; it is a share, 0.01 is 1 %");
        assertThat(Problems.of(() -> choice(choice.formatted(SERIES, "1", "0"))).detail())
                .isEqualTo("hashprice.fee_share must be below 1; it is a share, 0.01 is 1 %");
        assertThat(Problems.of(() -> choice(choice.formatted("\"x\"", "0", "0")))
                        .detail())
                .isEqualTo("power_series_id must be an id, not \"x\"");
    }

    private static HashpriceBasis choice(String json) {
        return FakeRequest.post("/", json).call().json(SiteMarketJson::choice).hashprice();
    }

    private static ManageSeries.Draft draft(String json) {
        return FakeRequest.post("/", json).call().json(SeriesFields::draft);
    }

    private static String refusal(String json) {
        return Problems.of(() -> draft(json)).detail();
    }
}
