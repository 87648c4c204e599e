package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;

/**
 * A block that is bought ahead, on the line of the tariff: percentages and losses are paid on the block too, amounts per MWh on
 * what is drawn alone.
 *
 * <p>A site that draws D of a block of P at the price K pays, at the market price M and with the factor f and the amount a of the line,
 * {@code f·(P·K + M·max(0, D − P)) + a·D}. That is {@code (f·M + a)·D}, the all-in price of what it draws; and {@code f·P·(K − M)},
 * which nobody can change any more ({@link #fixedPerMwh}); and {@code f·M·max(0, P − D)}, which is paid for what is not drawn
 * ({@link #unusedPerMwh}) and left out where the rest is sold.
 *
 * @param line of the tariff at the same time
 */
public record PaidBlock(TariffStep.Block block, PriceLine line) {

    public boolean isTakeOrPay() {
        return block.unused() == TariffStep.Unused.LOST;
    }

    /** What each MWh of the block costs more than it does at the market, drawn or not; below 0: less. */
    BigDecimal fixedPerMwh(BigDecimal marketPerMwh) {
        return line.factor().multiply(block.perMwh().subtract(marketPerMwh));
    }

    /**
     * What a MWh that is not drawn of a take-or-pay block would have cost, had it not been paid already. Never below 0: at a
     * negative market price it is worth nothing.
     *
     * @param paidPerMwh the all-in price of the time, as known or as expected
     */
    public BigDecimal unusedPerMwh(BigDecimal paidPerMwh) {
        return Decimals.plain(paidPerMwh.subtract(line.perMwh()).max(BigDecimal.ZERO));
    }
}
