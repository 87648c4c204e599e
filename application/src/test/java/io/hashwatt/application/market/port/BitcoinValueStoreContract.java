package io.hashwatt.application.market.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.market.port.BitcoinValueStore.Coverage;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of bitcoin values")
public abstract class BitcoinValueStoreContract extends StoreContract {

    private static final SeriesId SERIES = new SeriesId(id(1));
    private static final SeriesId OTHER = new SeriesId(id(2));
    private static final Recorded UNPOSITIONED = Recorded.unpositioned(AT);

    @Test
    @DisplayName("gives back what it got, to the last digit and the microsecond")
    protected void roundTrip() {
        BitcoinQuote quote = new BitcoinQuote(AT, POSITIVE);
        DifficultyPoint point = new DifficultyPoint(AT, Long.MAX_VALUE, POSITIVE);
        Quote hashprice = new Quote(new Interval(AT, AT.plusNanos(1_000)), BigDecimal.ZERO);
        Interval around = Interval.of(AT.minusSeconds(1), Duration.ofSeconds(2));
        within(OURS, () -> {
            stores().bitcoinValues().appendQuotes(OURS, SERIES, List.of(quote), UNPOSITIONED);
            stores().bitcoinValues().appendDifficulties(OURS, OTHER, List.of(point), UNPOSITIONED);
            stores().bitcoinValues().appendHashprices(OURS, new SeriesId(id(3)), List.of(hashprice), UNPOSITIONED);
        });

        assertSame(quotes(OURS, around), List.of(quote));
        assertSame(in(OURS, () -> stores().bitcoinValues().difficulties(OURS, OTHER, around)), List.of(point));
        assertSame(
                in(OURS, () -> stores().bitcoinValues().hashprices(OURS, new SeriesId(id(3)), around)),
                List.of(hashprice));
    }

    @Test
    @DisplayName("answers the quotes of a period and the one that holds at its start")
    protected void quotesOfAPeriod() {
        append(OURS, quote(0, 10), quote(2, 12), quote(4, 14), quote(1, 11), quote(3, 13));

        assertThat(quotes(OURS, hours(2, 4))).containsExactly(quote(2, 12), quote(3, 13));
        assertThat(quotes(OURS, new Interval(at(2).plusSeconds(1), at(4)))).containsExactly(quote(2, 12), quote(3, 13));
        assertThat(quotes(OURS, hours(7, 8))).containsExactly(quote(4, 14));
        assertThat(quotes(OURS, hours(-2, -1))).isEmpty();
        assertThat(quotes(OURS, hours(-2, 1))).containsExactly(quote(0, 10));
    }

    @Test
    @DisplayName("answers the difficulties of a period, the one before and the one after")
    protected void difficultiesOfAPeriod() {
        List<DifficultyPoint> points = List.of(point(0), point(2), point(4), point(6));
        within(OURS, () -> stores().bitcoinValues().appendDifficulties(OURS, SERIES, points, UNPOSITIONED));

        assertThat(difficulties(hours(3, 4))).containsExactly(point(2), point(4));
        assertThat(difficulties(hours(2, 5))).containsExactly(point(2), point(4), point(6));
        assertThat(difficulties(hours(7, 9))).containsExactly(point(6));
        assertThat(difficulties(hours(-3, -1))).containsExactly(point(0));
    }

    @Test
    @DisplayName("answers the hashprices that overlap a period")
    protected void hashpricesOfAPeriod() {
        Quote day = new Quote(hours(0, 24), BigDecimal.TEN);
        Quote hour = new Quote(hours(24, 25), BigDecimal.ONE);
        within(OURS, () -> stores().bitcoinValues().appendHashprices(OURS, SERIES, List.of(hour, day), UNPOSITIONED));

        assertThat(hashprices(hours(23, 24))).containsExactly(day);
        assertThat(hashprices(hours(23, 25))).containsExactly(day, hour);
        assertThat(hashprices(hours(25, 26))).isEmpty();
    }

    @Test
    @DisplayName("lets the one recorded last count, and of two recorded at the same time the later one")
    protected void restates() {
        within(OURS, () -> {
            stores().bitcoinValues()
                    .appendQuotes(OURS, SERIES, List.of(quote(0, 2)), Recorded.unpositioned(AT.plusSeconds(5)));
            stores().bitcoinValues().appendQuotes(OURS, SERIES, List.of(quote(0, 1), quote(1, 1)), UNPOSITIONED);
            stores().bitcoinValues().appendQuotes(OURS, SERIES, List.of(quote(1, 2)), UNPOSITIONED);
        });

        assertThat(quotes(OURS, hours(0, 2))).containsExactly(quote(0, 2), quote(1, 2));
    }

    @Test
    @DisplayName("knows what a series reaches over, and that an empty one reaches over nothing")
    protected void coverage() {
        append(OURS, quote(3, 1), quote(1, 1));
        within(OURS, () -> {
            stores().bitcoinValues()
                    .appendHashprices(
                            OURS,
                            OTHER,
                            List.of(new Quote(hours(0, 9), BigDecimal.ONE), new Quote(hours(1, 2), BigDecimal.ONE)),
                            UNPOSITIONED);
            stores().bitcoinValues()
                    .appendHashprices(
                            OURS,
                            OTHER,
                            List.of(new Quote(hours(2, 3), BigDecimal.ONE)),
                            Recorded.unpositioned(AT.plusSeconds(1)));
        });

        in(OURS, () -> {
            assertThat(stores().bitcoinValues().coverage(OURS, SERIES))
                    .contains(new Coverage(new Interval(at(1), at(3).plusSeconds(1)), AT));
            assertThat(stores().bitcoinValues().coverage(OURS, OTHER))
                    .contains(new Coverage(hours(0, 9), AT.plusSeconds(1)));
            return assertThat(stores().bitcoinValues().coverage(OURS, new SeriesId(id(9))))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("lets everybody read the platform's values, and nobody another tenant's")
    protected void isolation() {
        append(TenantId.PLATFORM, quote(0, 1));
        append(THEIRS, quote(0, 2));

        assertThat(in(OURS, () -> stores().bitcoinValues().quotes(TenantId.PLATFORM, SERIES, hours(0, 1))))
                .containsExactly(quote(0, 1));
        assertThat(in(OURS, () -> stores().bitcoinValues().coverage(TenantId.PLATFORM, SERIES)))
                .isPresent();
        assertThat(quotes(OURS, hours(0, 1))).isEmpty();
        assertThatThrownBy(() -> in(OURS, () -> stores().bitcoinValues().quotes(THEIRS, SERIES, hours(0, 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> within(
                        OURS,
                        () -> stores().bitcoinValues()
                                .appendQuotes(TenantId.PLATFORM, SERIES, List.of(quote(0, 3)), UNPOSITIONED)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("lets the one of the highest position count, whatever the clocks said")
    protected void positions() {
        within(OURS, () -> {
            stores().bitcoinValues().appendQuotes(OURS, SERIES, List.of(quote(0, 2)), new Recorded(2, AT));
            stores().bitcoinValues()
                    .appendQuotes(OURS, SERIES, List.of(quote(0, 1)), new Recorded(1, AT.plusSeconds(5)));
        });

        assertThat(quotes(OURS, hours(0, 1))).containsExactly(quote(0, 2));
    }

    @Test
    @DisplayName("leaves out what was withdrawn, and what was there before counts again")
    protected void withdraws() {
        Recorded second = new Recorded(2, AT);
        within(OURS, () -> {
            BitcoinValueStore store = stores().bitcoinValues();
            store.appendQuotes(OURS, SERIES, List.of(quote(0, 1), quote(2, 3)), new Recorded(1, AT));
            store.appendQuotes(OURS, SERIES, List.of(quote(-1, 9), quote(0, 9), quote(1, 9), quote(5, 9)), second);
            store.appendDifficulties(OURS, OTHER, List.of(point(0), point(4)), new Recorded(1, AT));
            store.appendDifficulties(OURS, OTHER, List.of(point(1), point(3)), second);
            store.withdraw(OURS, SERIES, withdrawal(second, 3));
            store.withdraw(OURS, OTHER, withdrawal(second, 3));
        });

        assertThat(quotes(OURS, hours(-1, 9))).containsExactly(quote(0, 1), quote(2, 3));
        assertThat(quotes(OURS, new Interval(at(1), at(2)))).containsExactly(quote(0, 1));
        assertThat(quotes(OURS, hours(7, 8))).containsExactly(quote(2, 3));
        assertThat(in(OURS, () -> stores().bitcoinValues().difficulties(OURS, OTHER, hours(2, 3))))
                .containsExactly(point(0), point(4));
        assertThat(coverage(SERIES)).contains(new Coverage(new Interval(at(0), at(2).plusSeconds(1)), AT));
        append(OURS, quote(6, 6));
        assertThat(coverage(SERIES)).contains(new Coverage(new Interval(at(0), at(6).plusSeconds(1)), AT));
    }

    @Test
    @DisplayName("reaches over nothing when all of a series is withdrawn, and over what comes then")
    protected void withdrawsAll() {
        Recorded first = new Recorded(1, AT);
        Quote year = new Quote(hours(0, 24 * 365), BigDecimal.TEN);
        Quote hour = new Quote(hours(24, 25), BigDecimal.ONE);
        within(OURS, () -> {
            stores().bitcoinValues().appendHashprices(OURS, SERIES, List.of(year), first);
            stores().bitcoinValues().withdraw(OURS, SERIES, withdrawal(first, 2));
        });
        assertThat(coverage(SERIES)).isEmpty();
        assertThat(hashprices(hours(0, 24 * 365))).isEmpty();

        within(
                OURS,
                () -> stores().bitcoinValues()
                        .appendHashprices(OURS, SERIES, List.of(hour), new Recorded(3, AT.plusSeconds(1))));

        assertThat(coverage(SERIES)).contains(new Coverage(hours(24, 25), AT.plusSeconds(1)));
        assertThat(hashprices(hours(0, 24 * 365))).containsExactly(hour);
    }

    @Test
    @DisplayName("finds a long hashprice that began long before a period, whatever came after it")
    protected void longHashprices() {
        Quote year = new Quote(hours(0, 24 * 365), BigDecimal.TEN);
        Quote hour = new Quote(hours(48, 49), BigDecimal.ONE);
        within(OURS, () -> stores().bitcoinValues().appendHashprices(OURS, SERIES, List.of(year), UNPOSITIONED));
        within(OURS, () -> stores().bitcoinValues().appendHashprices(OURS, SERIES, List.of(hour), UNPOSITIONED));

        assertThat(hashprices(hours(24 * 364, 24 * 366))).containsExactly(year);
        assertThat(hashprices(hours(48, 49))).containsExactly(year, hour);
        assertThat(hashprices(hours(24 * 365, 24 * 366))).isEmpty();
    }

    private static Withdrawal withdrawal(Recorded of, long position) {
        return new Withdrawal(of, new Recorded(position, AT.plusSeconds(60)));
    }

    private Optional<Coverage> coverage(SeriesId of) {
        return in(OURS, () -> stores().bitcoinValues().coverage(OURS, of));
    }

    private static Instant at(long hour) {
        return AT.plus(Duration.ofHours(hour));
    }

    private static Interval hours(long from, long to) {
        return new Interval(at(from), at(to));
    }

    private static BitcoinQuote quote(long hour, long price) {
        return new BitcoinQuote(at(hour), BigDecimal.valueOf(price));
    }

    private static DifficultyPoint point(long hour) {
        return new DifficultyPoint(at(hour), 840_000 + hour, BigDecimal.valueOf(hour + 1));
    }

    private void append(TenantId owner, BitcoinQuote... quotes) {
        within(owner, () -> stores().bitcoinValues().appendQuotes(owner, SERIES, List.of(quotes), UNPOSITIONED));
    }

    private List<BitcoinQuote> quotes(TenantId owner, Interval period) {
        return in(owner, () -> stores().bitcoinValues().quotes(owner, SERIES, period));
    }

    private List<DifficultyPoint> difficulties(Interval period) {
        return in(OURS, () -> stores().bitcoinValues().difficulties(OURS, SERIES, period));
    }

    private List<Quote> hashprices(Interval period) {
        return in(OURS, () -> stores().bitcoinValues().hashprices(OURS, SERIES, period));
    }
}
