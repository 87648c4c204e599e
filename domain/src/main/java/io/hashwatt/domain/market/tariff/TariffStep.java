package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;

/** What a component of a tariff makes of the price so far. All amounts are per MWh, in the currency of the tariff. */
public sealed interface TariffStep {

    /** A percentage above this is a slip of the pen. */
    BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
    /** Likewise an amount per MWh, of either sign. */
    BigDecimal MOST_PER_MWH = BigDecimal.valueOf(1_000_000);
    /** Likewise a factor. */
    BigDecimal MOST_FACTOR = BigDecimal.valueOf(1_000);

    /** Likewise a power: 1 TW. */
    Power MOST_POWER = Power.ofWatts(1_000_000_000_000L);

    PriceLine after(PriceLine sum);

    /** What the supplier asks, instead of the market price alone. Of several that hold at a time the first one counts. */
    sealed interface Contract extends TariffStep {}

    /** Market price times factor, and a fee. @param factor above 0, at most {@link #MOST_FACTOR} */
    record Retail(BigDecimal factor, BigDecimal feePerMwh) implements Contract {
        public Retail {
            require(
                    factor.signum() > 0 && factor.compareTo(MOST_FACTOR) <= 0,
                    "a factor is above 0 and not above " + MOST_FACTOR);
            requireAmount(feePerMwh);
        }

        @Override
        public PriceLine after(PriceLine sum) {
            return sum.times(factor).plus(feePerMwh);
        }
    }

    /** All that is drawn at one price, whatever the market says. */
    record Fixed(BigDecimal perMwh) implements Contract {
        public Fixed {
            requireAmount(perMwh);
        }

        @Override
        public PriceLine after(PriceLine sum) {
            return sum.times(BigDecimal.ZERO).plus(perMwh);
        }
    }

    /** What becomes of the part of a block that is not drawn. */
    enum Unused {
        /** Sold at the market price. */
        SOLD,
        /** Paid even so: take-or-pay. */
        LOST
    }

    /**
     * A power that is bought ahead at a price; what is drawn beyond it is bought at the market price. If what is left of it is
     * sold, a megawatt-hour more costs the market price whether the site draws more than the block or less, and the block
     * itself is an amount of money that no plan changes. If it is lost, that is the price all the same, and what is not drawn
     * costs something beside it: {@link PaidBlock#unusedPerMwh}.
     *
     * @param power of every hour in which it holds, at the meter; above 0, at most {@link #MOST_POWER}
     */
    record Block(Power power, BigDecimal perMwh, Unused unused) implements Contract {
        public Block {
            require(
                    power.watts().signum() > 0 && !power.exceeds(MOST_POWER),
                    "a block is a power above 0 and not above " + MOST_POWER.watts());
            requireAmount(perMwh);
        }

        @Override
        public PriceLine after(PriceLine sum) {
            return sum;
        }
    }

    /** So much more is bought than the meter shows. @param percent of what it shows: not negative */
    record Losses(BigDecimal percent) implements TariffStep {
        public Losses {
            requirePercent(percent);
        }

        @Override
        public PriceLine after(PriceLine sum) {
            return sum.morePercent(percent);
        }
    }

    /** A fee or a tax by volume. @param perMwh below 0: a relief */
    record Adder(BigDecimal perMwh) implements TariffStep {
        public Adder {
            requireAmount(perMwh);
        }

        @Override
        public PriceLine after(PriceLine sum) {
            return sum.plus(perMwh);
        }
    }

    /** A tax by value: of all that comes before it, also where that is negative. @param percent not negative */
    record Percentage(BigDecimal percent) implements TariffStep {
        public Percentage {
            requirePercent(percent);
        }

        @Override
        public PriceLine after(PriceLine sum) {
            return sum.morePercent(percent);
        }
    }

    private static void requirePercent(BigDecimal percent) {
        require(
                percent.signum() >= 0 && percent.compareTo(MOST_PERCENT) <= 0,
                "a percentage is from 0 to " + MOST_PERCENT);
    }

    private static void requireAmount(BigDecimal perMwh) {
        require(
                perMwh.abs().compareTo(MOST_PER_MWH) <= 0,
                "an amount per MWh is from -" + MOST_PER_MWH + " to " + MOST_PER_MWH);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
