package io.hashwatt.domain.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people type in, the range in which it usually lies, and the units it is mistaken for. The one table of usual ranges:
 * whoever looks over a value goes by its line here. Amounts of money are for a currency of which a dollar is about one unit.
 */
public enum Measure {
    /** Of a power level above off, power by hashrate. */
    EFFICIENCY("J/TH", "5", "150", "data sheets: 11 J/TH (Whatsminer M79, 2026) to about 100 J/TH (Antminer S9, 2016)"),
    /** Of one machine at a power level above off. */
    MACHINE_POWER(
            "W",
            "5",
            "15000",
            "data sheets: 12 W (Bitaxe) to 12,000 W (hydro racks)",
            new Mistaken("kW", "1000"),
            new Mistaken("mW", "0.001")),
    /** Of one machine at a power level above off. */
    MACHINE_HASHRATE(
            "TH/s",
            "0.2",
            "1500",
            "data sheets: 0.5 TH/s (Bitaxe) to 1,160 TH/s (Antminer S23 Hyd 3U)",
            new Mistaken("GH/s", "0.001"),
            new Mistaken("PH/s", "1000"),
            new Mistaken("MH/s", "0.000001")),
    /** Of the network at a block; its range goes by the height. */
    DIFFICULTY(
            "",
            null,
            null,
            "difficulty per retarget, blocks 0 to 955,583",
            new Mistaken("T", "1000000000000"),
            new Mistaken("G", "1000000000")),
    HASHPRICE(
            "¤/PH/day",
            "10",
            "500",
            "Hashrate Index, 2019 to 2026",
            new Mistaken("¤/TH/day", "1000"),
            new Mistaken("¤/EH/day", "0.001")),
    BITCOIN_PRICE("¤/BTC", "5000", "1000000", "daily prices since 2020", new Mistaken("k¤/BTC", "1000")),
    /** The greatest of a whole document or horizon, without its sign. */
    POWER_PRICE(
            "¤/MWh",
            "2",
            "20500",
            "exchanges: price caps reach from 4,000 (Europe) to 20,300 a MWh (Australia); a day without 2 a MWh is not known",
            new Mistaken("¤/kWh", "1000"),
            new Mistaken("¤/Wh", "1000000")),
    /** Fees of transactions as a share of the block subsidy. */
    FEE_SHARE("", "0", "0.5", "daily fees by subsidy, 2010 to 2026", new Mistaken("%", "0.01")),
    /** What a pool keeps, as a share. */
    POOL_FEE("", "0", "0.1", "fees that pools publish: 0 to 4 %", new Mistaken("%", "0.01")),
    /** How long ago it was what the hashprice rests on, at the time of the decision. */
    PRICE_AGE("h", "0", "48", "after two days a bitcoin is usually 3 to 4 % away from its price");

    /**
     * A unit in whose figure the value may be.
     *
     * @param unit {@code ¤} stands for the currency
     * @param factor of it to the right unit
     */
    private record Mistaken(String unit, String factor) {}

    private final String unit;
    private final @Nullable PlausibleRange usual;
    private final String source;
    private final List<Mistaken> mistaken;

    Measure(String unit, @Nullable String low, @Nullable String high, String source, Mistaken... mistaken) {
        this.unit = unit;
        this.usual = low == null || high == null
                ? null
                : new PlausibleRange(new BigDecimal(low), new BigDecimal(high), PlausibleRange.Basis.USUAL);
        this.source = source;
        this.mistaken = List.of(mistaken);
    }

    /** @throws IllegalStateException if there is none that holds at any time */
    public PlausibleRange usual() {
        if (usual == null) {
            throw new IllegalStateException("the usual " + this + " is another one at each height");
        }
        return usual;
    }

    /** Where the usual range comes from. */
    public String source() {
        return source;
    }

    /** @param currency of the value; null: it is no amount of money */
    public String unit(@Nullable CurrencyCode currency) {
        return in(unit, currency);
    }

    /** The unit in whose figure the value would be in the range. */
    Optional<String> likelyUnit(BigDecimal value, PlausibleRange range, @Nullable CurrencyCode currency) {
        return mistaken.stream()
                .filter(other -> range.contains(value.multiply(new BigDecimal(other.factor()))))
                .findFirst()
                .map(other -> in(other.unit(), currency));
    }

    private static String in(String unit, @Nullable CurrencyCode currency) {
        return currency == null ? unit : unit.replace("¤", currency.value());
    }

    /** For documents: {@code machine_power}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
