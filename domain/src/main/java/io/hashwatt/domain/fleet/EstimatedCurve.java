package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a machine draws below its factory's hashrate, where nobody published it: power/P = 0.07 + 0.52·h + 0.41·h², with h the
 * share of the factory's hashrate and P the factory's power.
 *
 * <p>The first part is drawn whatever the speed (fans, control board, losses of the power supply), the second is the work of
 * each hash at the lowest voltage, the third the voltage that rises with the speed, and with it the work of each hash: power is
 * frequency times the square of voltage, and the firmware raises voltage about linearly with frequency. So each step up costs
 * more than the one before. The three numbers are fitted to the 25 profiles of an Antminer S19k Pro under LuxOS, which they
 * give back within 0.3 % between 32 % and 134 % of the hashrate; the documentation of the models holds it against other
 * machines. Firmware that tunes each chip does better at low power, so what is estimated here promises too little rather than
 * too much.
 */
final class EstimatedCurve {

    static final String SOURCE =
            "an estimate: 0.07 + 0.52 h + 0.41 h² of the factory's power at the share h of its hashrate,"
                    + " fitted to the profiles of an Antminer S19k Pro under LuxOS";

    private static final BigDecimal FIXED = new BigDecimal("0.07");
    private static final BigDecimal LINEAR = new BigDecimal("0.52");
    private static final BigDecimal SQUARE = new BigDecimal("0.41");
    /** More digits would pretend that it is known. */
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private EstimatedCurve() {}

    /** @param share of the factory's hashrate */
    static PowerLevel at(String name, BigDecimal share, PowerLevel factory) {
        return new PowerLevel(
                name,
                new Power(shareOfPower(share).multiply(factory.power().watts()).round(FOUR_DIGITS)),
                new Hashrate(
                        share.multiply(factory.hashrate().terahashPerSecond()).round(FOUR_DIGITS)));
    }

    /** @return power as a share of the factory's */
    static BigDecimal shareOfPower(BigDecimal share) {
        return Decimals.plain(FIXED.add(LINEAR.add(SQUARE.multiply(share)).multiply(share)));
    }
}
