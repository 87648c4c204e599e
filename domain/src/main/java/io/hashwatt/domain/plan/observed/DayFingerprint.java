package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What the sum of a day follows from, boiled down to a short text. */
final class DayFingerprint {

    /** Of the way a sum is worked out: another number whenever the same plans and prices come to another sum than before. */
    private static final String RULES = "rules 4";

    private final StringBuilder text = new StringBuilder(RULES);

    void add(ZoneId zone, Instant from, Instant to) {
        line(zone, from, to);
    }

    void add(String what, Stretch stretch) {
        line(
                what,
                stretch.plan().id(),
                stretch.interval().start(),
                stretch.interval().end());
    }

    void add(Slot slot) {
        Slot.PowerQuote power = slot.power();
        line(
                slot.interval().start(),
                slot.interval().end(),
                plain(power == null ? null : power.perMwh()),
                plain(slot.hashpricePerPhDay()));
    }

    String hex() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    private void line(Object... facts) {
        text.append('\n');
        for (Object fact : facts) {
            text.append(fact).append(' ');
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "unknown" : value.stripTrailingZeros().toPlainString();
    }
}
