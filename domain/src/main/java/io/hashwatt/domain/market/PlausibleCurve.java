package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks over all that a hashprice comes from, and over what comes out. */
public final class PlausibleCurve {

    private static final Duration MOMENT = Duration.ofMillis(1);

    private PlausibleCurve() {}

    /** What is found in the values that it comes from. */
    public static List<ImplausibleValue> ofParts(HashpriceCurve curve) {
        return switch (curve) {
            case OutdatedHashprice outdated -> ofParts(outdated.known());
            case ConstantHashprice ignored -> List.of();
            case QuotedHashprice quoted ->
                quoted.quotes().isEmpty()
                        ? List.of()
                        : PlausibleHashprices.of(quoted.quotes(), quoted.currency(), List.of()).stream()
                                .toList();
            case DerivedHashprice derived ->
                Stream.of(
                                PlausibleDifficulties.of(derived.points()),
                                PlausibleBitcoinPrices.of(derived.quotes(), derived.currency(), null))
                        .flatMap(Optional::stream)
                        .toList();
        };
    }

    /** What is found in what comes out of them at the instant. It follows from them: where they are at fault, it is too. */
    public static Optional<ImplausibleValue> ofResult(HashpriceCurve curve, Instant instant) {
        BigDecimal perPhDay = curve.meanOver(Interval.of(instant, MOMENT));
        return perPhDay == null ? Optional.empty() : PlausibleHashprices.of(perPhDay, instant, curve.currency());
    }
}
