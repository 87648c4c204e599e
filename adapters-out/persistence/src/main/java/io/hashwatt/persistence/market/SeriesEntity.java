package io.hashwatt.persistence.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series without its aliases. Which of the nullable columns are set follows from the content. */
@Entity
@Table(name = "price_series")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class SeriesEntity extends VersionedRow {

    enum Content {
        POWER_PRICES,
        BITCOIN_PRICES,
        DIFFICULTIES,
        HASHPRICES
    }

    private String name;

    @Enumerated(EnumType.STRING)
    private Content content;

    @Enumerated(EnumType.STRING)
    private PowerProduct.@Nullable Kind product;

    private @Nullable Integer sequence;
    private @Nullable String area;
    private @Nullable String currency;
    private @Nullable String zone;
    private @Nullable String knownAt;
    private Instant createdAt;

    protected SeriesEntity() {}

    SeriesEntity(MarketSeries series) {
        super(series.tenant(), series.id().value(), series.version());
        this.name = series.name();
        this.createdAt = series.createdAt();
        switch (series.content()) {
            case SeriesContent.PowerPrices power -> describe(power);
            case SeriesContent.BitcoinPrices bitcoin -> describe(Content.BITCOIN_PRICES, bitcoin.currency());
            case SeriesContent.Difficulties ignored -> describe(Content.DIFFICULTIES, null);
            case SeriesContent.Hashprices hashprices -> describe(Content.HASHPRICES, hashprices.currency());
        }
    }

    private void describe(Content what, @Nullable CurrencyCode in) {
        this.content = what;
        this.currency = in == null ? null : in.value();
    }

    private void describe(SeriesContent.PowerPrices power) {
        PowerSeriesId series = power.series();
        describe(Content.POWER_PRICES, series.currency());
        this.product = series.product().kind();
        this.sequence = series.product().sequence();
        this.area = series.area();
        this.zone = power.days().zone().getId();
        this.knownAt = power.dayAheadKnownAt().toString();
    }

    TenantId owner() {
        return tenant();
    }

    UUID uuid() {
        return id();
    }

    MarketSeries toSeries(Set<String> aliases) {
        return new MarketSeries(new SeriesId(id()), tenant(), name, content(), aliases, createdAt, version());
    }

    private SeriesContent content() {
        return switch (content) {
            case POWER_PRICES -> powerPrices();
            case BITCOIN_PRICES -> new SeriesContent.BitcoinPrices(currency());
            case DIFFICULTIES -> new SeriesContent.Difficulties();
            case HASHPRICES -> new SeriesContent.Hashprices(currency());
        };
    }

    private SeriesContent.PowerPrices powerPrices() {
        PowerProduct traded = new PowerProduct(Objects.requireNonNull(product), Objects.requireNonNull(sequence));
        return new SeriesContent.PowerPrices(
                new PowerSeriesId(traded, Objects.requireNonNull(area), currency()),
                new LocalDays(ZoneId.of(Objects.requireNonNull(zone))),
                LocalTime.parse(Objects.requireNonNull(knownAt)));
    }

    private CurrencyCode currency() {
        return new CurrencyCode(Objects.requireNonNull(currency));
    }
}
