package io.hashwatt.cli.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a column of amounts is written so that it stays narrow: with decimals while they matter, in thousands or millions
 * where digits become noise.
 *
 * @param unit with its prefix
 */
public record Scale(int shift, int decimals, String unit) {

    private static final BigDecimal WITHOUT_DECIMALS = BigDecimal.valueOf(100_000);
    private static final BigDecimal IN_THOUSANDS = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal IN_MILLIONS = BigDecimal.valueOf(100_000_000_000L);

    /** @param decimals of small amounts */
    public static Scale of(List<? extends @Nullable BigDecimal> amounts, String unit, int decimals) {
        BigDecimal largest =
                amounts.stream().filter(Objects::nonNull).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (largest.compareTo(WITHOUT_DECIMALS) < 0) {
            return new Scale(0, decimals, unit);
        }
        if (largest.compareTo(IN_THOUSANDS) < 0) {
            return new Scale(0, 0, unit);
        }
        return largest.compareTo(IN_MILLIONS) < 0 ? new Scale(3, 0, "k" + unit) : new Scale(6, 0, "M" + unit);
    }

    public String text(@Nullable BigDecimal amount) {
        return Numbers.rounded(amount == null ? null : amount.movePointLeft(shift), decimals);
    }
}
