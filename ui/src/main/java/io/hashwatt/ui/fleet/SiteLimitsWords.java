package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.ConnectionWorth;
import io.hashwatt.ui.fleet.limits.LimitChanges;
import io.hashwatt.ui.fleet.limits.ValidityWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caps of a site and what draws beside its groups, in the user's language. */
final class SiteLimitsWords {

    private SiteLimitsWords() {}

    /** @param zone and currency of the site */
    static List<FleetFact> facts(SiteLimits limits, ZoneId zone, CurrencyCode currency) {
        return List.of(
                new FleetFact(T.of("fleet.cap"), cap(limits.powerCap())),
                new FleetFact(T.of("fleet.baseLoad"), baseLoad(limits.baseLoad())),
                new FleetFact(T.of("fleet.loads"), ValidityWords.of(limits.baseLoadSeries(), zone)),
                new FleetFact(T.of("fleet.feeders"), feeders(limits)),
                new FleetFact(T.of("fleet.changes"), each(ValidityWords.of(LimitChanges.of(limits), zone))),
                new FleetFact(T.of("fleet.targets"), each(ValidityWords.of(limits.targets(), zone, currency))));
    }

    static String cap(@Nullable Power cap) {
        return Optional.ofNullable(cap).map(Formats.current()::power).orElseGet(() -> T.of("fleet.cap.none"));
    }

    /** What a megawatt more would have earned, and for how long the cap was short. */
    static String megawattMore(ConnectionWorth worth) {
        Formats formats = Formats.current();
        if (worth.megawattMore() == null) {
            return T.of("fleet.connection.unknown");
        }
        return worth.shortFor().isZero()
                ? T.of("fleet.connection.none")
                : T.of(
                        "fleet.connection.worth",
                        formats.money(worth.megawattMore()),
                        formats.count((int) worth.shortFor().toHours()),
                        formats.count((int) worth.planned().toHours()));
    }

    private static String baseLoad(Power load) {
        return load.equals(Power.NONE) ? T.of("fleet.none") : Formats.current().power(load);
    }

    private static String each(List<String> words) {
        return words.isEmpty() ? T.of("fleet.none") : String.join("; ", words);
    }

    private static String feeders(SiteLimits limits) {
        return limits.feeders().isEmpty()
                ? T.of("fleet.cap.none")
                : limits.feeders().stream()
                        .map(feeder ->
                                feeder.feeder() + ": " + Formats.current().power(feeder.cap()))
                        .collect(Collectors.joining(", "));
    }
}
