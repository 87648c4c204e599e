package io.hashwatt.application.market.port;

import static io.hashwatt.application.market.port.SamplePrices.EUR;
import static io.hashwatt.application.market.port.SamplePrices.MIDNIGHT;
import static io.hashwatt.application.market.port.SamplePrices.NOON_BEFORE;
import static io.hashwatt.application.market.port.SamplePrices.SERIES;
import static io.hashwatt.application.market.port.SamplePrices.failingAfter;
import static io.hashwatt.application.market.port.SamplePrices.hours;
import static io.hashwatt.application.market.port.SamplePrices.inSeries;
import static io.hashwatt.application.market.port.SamplePrices.minutes;
import static io.hashwatt.application.market.port.SamplePrices.price;
import static io.hashwatt.application.market.port.SamplePrices.published;
import static io.hashwatt.application.market.port.SamplePrices.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.market.port.PowerPriceStore.Coverage;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PowerPriceStore} has to do; each adapter's test extends this. */
public abstract class PowerPriceStoreContract {

    private static final Interval DAY = hours(0, 24);

    /** Whoever keeps the series in {@link #emptyStore}. */
    protected static final TenantId OWNER = TenantId.PLATFORM;

    private PowerPriceStore store;

    /** @return a store without a single price */
    protected abstract PowerPriceStore emptyStore();

    @BeforeEach
    protected void openStore() {
        store = emptyStore();
    }

    @Test
    protected void an_empty_store_knows_nothing() {
        assertThat(store.current(OWNER, SERIES, DAY)).isEmpty();
        assertThat(store.publishedBy(MIDNIGHT, OWNER, SERIES, DAY)).isEmpty();
        assertThat(store.recordedBy(MIDNIGHT, OWNER, SERIES, DAY)).isEmpty();
    }

    @Test
    protected void gives_back_what_it_got() {
        PowerPrice price = published(recorded(price(hours(0, 1), "41.37"), 17), NOON_BEFORE.plusMillis(123));
        store.append(OWNER, List.of(price));

        assertThat(store.current(OWNER, SERIES, DAY)).containsExactly(price);
    }

    @Test
    protected void keeps_every_digit_every_microsecond_and_every_letter() {
        Interval delivery = new Interval(MIDNIGHT.plusNanos(123_456_000), MIDNIGHT.plusNanos(123_457_000));
        PowerPrice price = new PowerPrice(
                SERIES,
                delivery,
                new BigDecimal("-98765432109876543210.12345678901234567891"),
                Finality.ESTIMATED,
                "Zürich 東京 𝔐 o'Neil \"q\" \\.csv",
                NOON_BEFORE.plusNanos(1_000),
                MIDNIGHT.plusNanos(999_999_000));
        store.append(OWNER, List.of(price));

        assertThat(store.current(OWNER, SERIES, DAY)).containsExactly(price);
    }

    @Test
    protected void answers_in_the_order_of_delivery() {
        store.append(OWNER, List.of(price(hours(2, 3), "3"), price(hours(0, 1), "1")));
        store.append(OWNER, List.of(price(hours(1, 2), "2")));

        thenPrices(store.current(OWNER, SERIES, DAY), "1", "2", "3");
    }

    @Test
    protected void a_period_holds_the_deliveries_that_overlap_it() {
        store.append(
                OWNER,
                List.of(
                        price(hours(0, 1), "1"),
                        price(hours(1, 2), "2"),
                        price(hours(2, 3), "3"),
                        price(hours(3, 4), "4")));

        thenPrices(store.current(OWNER, SERIES, hours(1, 3)), "2", "3");
        thenPrices(store.current(OWNER, SERIES, minutes(119, 121)), "2", "3");
        thenPrices(store.current(OWNER, SERIES, minutes(70, 75)), "2");
    }

    @Test
    protected void a_long_delivery_that_began_before_the_period_overlaps_it_too() {
        store.append(OWNER, List.of(price(hours(0, 24), "35"), price(hours(30, 31), "7")));

        thenPrices(store.current(OWNER, SERIES, hours(23, 25)), "35");
        thenPrices(store.current(OWNER, SERIES, hours(24, 30)));
    }

    @Test
    protected void a_restatement_is_a_new_value_and_the_last_recorded_counts() {
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "40"), 0), recorded(price(hours(1, 2), "41"), 0)));
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "44"), 60)));

        thenPrices(store.current(OWNER, SERIES, DAY), "44", "41");
    }

    @Test
    protected void the_last_recorded_counts_even_if_it_arrives_first() {
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "44"), 60)));
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "40"), 0)));

        thenPrices(store.current(OWNER, SERIES, DAY), "44");
    }

    @Test
    protected void a_back_test_does_not_see_what_was_published_later() {
        Instant restated = MIDNIGHT.plus(Duration.ofDays(3));
        store.append(OWNER, List.of(published(recorded(price(hours(0, 1), "40"), 0), NOON_BEFORE)));
        store.append(OWNER, List.of(published(recorded(price(hours(0, 1), "44"), 5_000), restated)));

        thenPrices(store.publishedBy(NOON_BEFORE.minusMillis(1), OWNER, SERIES, DAY));
        thenPrices(store.publishedBy(NOON_BEFORE, OWNER, SERIES, DAY), "40");
        thenPrices(store.publishedBy(restated.minusMillis(1), OWNER, SERIES, DAY), "40");
        thenPrices(store.publishedBy(restated, OWNER, SERIES, DAY), "44");
    }

    @Test
    protected void a_back_test_sees_what_was_published_in_time_though_stored_much_later() {
        store.append(OWNER, List.of(published(recorded(price(hours(0, 1), "40"), 999_999), NOON_BEFORE)));

        thenPrices(store.publishedBy(NOON_BEFORE, OWNER, SERIES, DAY), "40");
    }

    @Test
    protected void an_audit_sees_what_had_been_stored_by_then() {
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "40"), 0)));
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "44"), 60)));

        thenPrices(store.recordedBy(MIDNIGHT.minusMillis(1), OWNER, SERIES, DAY));
        thenPrices(store.recordedBy(MIDNIGHT, OWNER, SERIES, DAY), "40");
        thenPrices(store.recordedBy(MIDNIGHT.plus(Duration.ofMinutes(59)), OWNER, SERIES, DAY), "40");
        thenPrices(store.recordedBy(MIDNIGHT.plus(Duration.ofMinutes(60)), OWNER, SERIES, DAY), "44");
    }

    @Test
    protected void the_highest_position_counts_whatever_the_clocks_said() {
        store.append(OWNER, 2, List.of(recorded(price(hours(0, 1), "44"), 0)));
        store.append(OWNER, 1, List.of(recorded(price(hours(0, 1), "40"), 60)));

        thenPrices(store.current(OWNER, SERIES, DAY), "44");
    }

    @Test
    protected void what_is_withdrawn_counts_no_longer_and_what_was_said_before_counts_again() {
        store.append(OWNER, 1, List.of(price(hours(0, 1), "40"), price(hours(1, 2), "41")));
        store.append(OWNER, 2, List.of(recorded(price(hours(0, 1), "50"), 1), recorded(price(hours(5, 9), "55"), 1)));
        thenPrices(store.current(OWNER, SERIES, DAY), "50", "41", "55");

        store.withdraw(OWNER, SERIES, withdrawal(2, 1, 3, 60));

        thenPrices(store.current(OWNER, SERIES, DAY), "40", "41");
        thenPrices(store.publishedBy(MIDNIGHT, OWNER, SERIES, DAY), "40", "41");
        assertThat(store.coverage(OWNER, SERIES))
                .contains(new Coverage(hours(0, 2), hours(0, 2).end(), MIDNIGHT));
    }

    @Test
    protected void an_audit_sees_what_was_withdrawn_after() {
        store.append(OWNER, 1, List.of(price(hours(0, 1), "40")));
        store.append(OWNER, 2, List.of(recorded(price(hours(0, 24 * 300), "50"), 1)));
        store.withdraw(OWNER, SERIES, withdrawal(2, 1, 3, 60));
        Interval late = hours(24 * 200, 24 * 201);

        thenPrices(store.recordedBy(minutes(0, 59).end(), OWNER, SERIES, late), "50");
        thenPrices(store.recordedBy(minutes(0, 60).end(), OWNER, SERIES, late));
        thenPrices(store.upTo(1, OWNER, SERIES, DAY), "40");
        thenPrices(store.upTo(2, OWNER, SERIES, late), "50");
        thenPrices(store.upTo(3, OWNER, SERIES, late));
        thenPrices(store.upTo(3, OWNER, SERIES, DAY), "40");
    }

    @Test
    protected void a_series_of_which_all_is_withdrawn_reaches_over_nothing_until_something_comes() {
        store.append(OWNER, 1, List.of(price(hours(0, 24 * 300), "40")));
        store.withdraw(OWNER, SERIES, withdrawal(1, 0, 2, 60));

        assertThat(store.coverage(OWNER, SERIES)).isEmpty();
        thenPrices(store.current(OWNER, SERIES, DAY));
        thenPrices(store.upTo(1, OWNER, SERIES, DAY), "40");

        store.append(OWNER, 3, List.of(price(hours(3, 4), "7")));
        assertThat(store.coverage(OWNER, SERIES))
                .contains(new Coverage(hours(3, 4), hours(3, 4).end(), MIDNIGHT));
        thenPrices(store.current(OWNER, SERIES, DAY), "7");
    }

    @Test
    protected void what_was_stored_before_positions_were_counted_is_withdrawn_by_its_time() {
        store.append(OWNER, List.of(price(hours(0, 1), "40")));
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "50"), 1)));

        store.withdraw(OWNER, SERIES, withdrawal(0, 1, 1, 60));

        thenPrices(store.current(OWNER, SERIES, DAY), "40");
    }

    private static Withdrawal withdrawal(long position, long minute, long madePosition, long madeMinute) {
        return new Withdrawal(
                new Recorded(position, minutes(0, minute + 1).end().minusSeconds(60)),
                new Recorded(madePosition, minutes(0, madeMinute).end()));
    }

    @Test
    protected void series_do_not_see_each_other() {
        PowerSeriesId otherAuction =
                new PowerSeriesId(new PowerProduct(SERIES.product().kind(), 2), "DE-LU", EUR);
        PowerSeriesId otherArea = new PowerSeriesId(PowerProduct.DAY_AHEAD, "FR", EUR);
        PowerSeriesId otherCurrency = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", new CurrencyCode("USD"));
        store.append(
                OWNER,
                List.of(
                        price(hours(0, 1), "1"),
                        inSeries(otherAuction, price(hours(0, 1), "2")),
                        inSeries(otherArea, price(hours(0, 1), "3")),
                        inSeries(otherCurrency, price(hours(1, 2), "4"))));

        thenPrices(store.current(OWNER, SERIES, DAY), "1");
        thenPrices(store.current(OWNER, otherAuction, DAY), "2");
        thenPrices(store.current(OWNER, otherArea, DAY), "3");
        thenPrices(store.current(OWNER, otherCurrency, DAY), "4");
    }

    @Test
    protected void finer_and_coarser_deliveries_stand_side_by_side() {
        store.append(
                OWNER, List.of(price(hours(0, 1), "40"), price(minutes(0, 15), "80"), price(minutes(45, 60), "90")));

        thenPrices(store.current(OWNER, SERIES, DAY), "80", "40", "90");
    }

    @Test
    protected void zero_and_negative_are_prices() {
        store.append(OWNER, List.of(price(hours(0, 1), "0"), price(hours(1, 2), "-500")));

        thenPrices(store.current(OWNER, SERIES, DAY), "0", "-500");
    }

    @Test
    protected void to_append_nothing_changes_nothing() {
        store.append(OWNER, List.of(price(hours(0, 1), "40")));

        store.append(OWNER, List.of());

        thenPrices(store.current(OWNER, SERIES, DAY), "40");
    }

    @Test
    protected void what_fails_half_way_leaves_nothing_behind() {
        List<PowerPrice> failing = failingAfter(price(hours(0, 1), "40"));

        assertThatThrownBy(() -> store.append(OWNER, failing)).isInstanceOf(RuntimeException.class);

        thenPrices(store.current(OWNER, SERIES, DAY));
    }

    @Test
    protected void an_answer_does_not_change_when_prices_come_later() {
        store.append(OWNER, List.of(recorded(price(hours(0, 1), "40"), 0)));
        List<PowerPrice> answer = store.current(OWNER, SERIES, DAY);

        store.append(OWNER, List.of(recorded(price(hours(0, 1), "44"), 60), price(hours(1, 2), "41")));

        thenPrices(answer, "40");
    }

    @Test
    protected void knows_what_a_series_reaches_over() {
        assertThat(store.coverage(OWNER, SERIES)).isEmpty();
        store.append(OWNER, List.of(withFinality(Finality.PRELIMINARY, price(hours(5, 6), "1"))));

        assertThat(store.coverage(OWNER, SERIES)).contains(new Coverage(hours(5, 6), null, MIDNIGHT));

        store.append(OWNER, List.of(price(hours(2, 3), "1"), recorded(price(hours(0, 1), "1"), 5)));
        store.append(OWNER, List.of(withFinality(Finality.ESTIMATED, price(hours(9, 10), "1"))));

        assertThat(store.coverage(OWNER, SERIES))
                .contains(new Coverage(
                        hours(0, 10), minutes(179, 180).end(), minutes(4, 5).end()));
    }

    private static PowerPrice withFinality(Finality finality, PowerPrice price) {
        return new PowerPrice(
                price.series(),
                price.delivery(),
                price.perMwh(),
                finality,
                price.source(),
                price.publishedAt(),
                price.recordedAt());
    }

    private static void thenPrices(List<PowerPrice> answer, String... perMwh) {
        assertThat(answer).hasSize(perMwh.length);
        for (int i = 0; i < perMwh.length; i++) {
            assertThat(answer.get(i).perMwh()).isEqualByComparingTo(perMwh[i]);
        }
    }
}
