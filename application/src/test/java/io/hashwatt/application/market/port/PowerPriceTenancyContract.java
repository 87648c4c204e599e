package io.hashwatt.application.market.port;

import static io.hashwatt.application.market.port.SamplePrices.SERIES;
import static io.hashwatt.application.market.port.SamplePrices.hours;
import static io.hashwatt.application.market.port.SamplePrices.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PowerPrice;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a {@link PowerPriceStore} that serves several tenants has to do beside {@link PowerPriceStoreContract}. */
@DisplayName("A store of power prices in units of work")
public abstract class PowerPriceTenancyContract extends StoreContract {

    private static final Interval DAY = hours(0, 24);

    private final PowerPrice forty = price(hours(0, 1), "40");
    private final PowerPrice fifty = price(hours(0, 1), "50");

    @Test
    @DisplayName("keeps the same series of two tenants apart")
    protected void apart() {
        append(OURS, forty);
        append(THEIRS, fifty);

        assertThat(in(OURS, () -> stores().powerPrices().current(OURS, SERIES, DAY)))
                .containsExactly(forty);
        assertThat(in(THEIRS, () -> stores().powerPrices().current(THEIRS, SERIES, DAY)))
                .containsExactly(fifty);
    }

    @Test
    @DisplayName("lets everybody read the platform's prices, and nobody another tenant's")
    protected void isolation() {
        append(TenantId.PLATFORM, forty);
        append(THEIRS, fifty);

        in(OURS, () -> {
            PowerPriceStore prices = stores().powerPrices();
            assertThat(prices.current(TenantId.PLATFORM, SERIES, DAY)).containsExactly(forty);
            assertThat(prices.publishedBy(AT, TenantId.PLATFORM, SERIES, DAY)).containsExactly(forty);
            assertThat(prices.recordedBy(AT, TenantId.PLATFORM, SERIES, DAY)).containsExactly(forty);
            assertThat(prices.coverage(TenantId.PLATFORM, SERIES)).isPresent();
            assertThat(prices.current(OURS, SERIES, DAY)).isEmpty();
            return assertThat(prices.coverage(OURS, SERIES)).isEmpty();
        });
        assertThatThrownBy(() -> in(OURS, () -> stores().powerPrices().current(THEIRS, SERIES, DAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> within(OURS, () -> stores().powerPrices().append(TenantId.PLATFORM, List.of(fifty))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("forgets what was rolled back, also what it then reached over")
    protected void rollsBack() {
        append(OURS, forty);

        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().powerPrices().append(OURS, List.of(price(hours(5, 6), "50")));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(in(OURS, () -> stores().powerPrices().current(OURS, SERIES, DAY)))
                .containsExactly(forty);
        assertThat(in(OURS, () -> stores().powerPrices().coverage(OURS, SERIES))
                        .orElseThrow()
                        .span())
                .isEqualTo(hours(0, 1));
    }

    @Test
    @DisplayName("takes the first prices of a series from several at the same time")
    protected void firstPricesAtOnce() {
        atOnce(4, () -> {
            append(OURS, forty);
            return OURS;
        });

        assertThat(in(OURS, () -> stores().powerPrices().current(OURS, SERIES, DAY)))
                .containsExactly(forty);
    }

    private void append(TenantId owner, PowerPrice price) {
        within(owner, () -> stores().powerPrices().append(owner, List.of(price)));
    }
}
