package io.hashwatt.ui.text;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import java.util.Optional;

/** The value of a limit of a group in the user's language. */
public final class LimitValue {

    private LimitValue() {}

    /** Empty: it limits nothing. @param currency of the site */
    public static Optional<String> of(GroupLimit limit, TransitionLimits limits, CurrencyCode currency) {
        if (limit.quantity().isNone(limits)) {
            return Optional.empty();
        }
        Formats formats = Formats.current();
        return switch (limit.quantity()) {
            case Minutes minutes -> Optional.of(formats.duration(minutes.of(limits)));
            case StartsPerDay starts ->
                Optional.of(formats.count(starts.of(limits).orElseThrow()));
            case WattsPerMinute ramp -> ramp.of(limits).map(formats::power);
            case Cost cost -> Optional.of(formats.moneyWithCents(new Money(cost.of(limits), currency)));
        };
    }
}
