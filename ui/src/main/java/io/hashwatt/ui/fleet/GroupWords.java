package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.LimitValue;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said about a group, in the user's language. */
final class GroupWords {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** What differs between two versions of a group. */
    record Difference(String label, String before, String after) {

        String inWords() {
            return T.of("fleet.difference", label, after, before);
        }
    }

    private final Formats formats = Formats.current();
    private final CurrencyCode currency;

    /** @param currency of the site */
    GroupWords(CurrencyCode currency) {
        this.currency = currency;
    }

    /** All that can be changed, in the order of {@link GroupsCsv#COLUMNS}. */
    List<FleetFact> facts(MinerGroup group) {
        List<FleetFact> facts = new ArrayList<>();
        facts.add(new FleetFact(T.of("fleet.group.name"), group.name()));
        facts.add(new FleetFact(T.of("fleet.miners"), formats.count(group.miners())));
        facts.addAll(limits(group.limits()));
        facts.add(new FleetFact(T.of("fleet.startCost"), cost(group.startCost())));
        facts.add(new FleetFact(T.of("fleet.defaultLevel"), levelName(group, group.defaultLevel())));
        facts.add(new FleetFact(T.of("fleet.feeder"), feeder(group)));
        facts.add(new FleetFact(T.of("fleet.tags"), tags(group)));
        facts.add(new FleetFact(T.of("fleet.levels"), levels(group)));
        return List.copyOf(facts);
    }

    /** Each of them, also where there is none. */
    List<FleetFact> limits(TransitionLimits limits) {
        return Stream.of(GroupLimit.values())
                .map(limit -> new FleetFact(T.of(limit), limit(limit, limits)))
                .toList();
    }

    private String limit(GroupLimit limit, TransitionLimits limits) {
        Optional<String> value = LimitValue.of(limit, limits, currency);
        return switch (limit.quantity()) {
            case Minutes ignored -> value.orElseGet(() -> T.of("fleet.none"));
            case StartsPerDay ignored -> value.orElseGet(() -> T.of("fleet.starts.any"));
            case WattsPerMinute ignored ->
                value.map(power -> T.of("fleet.ramp.perMinute", power)).orElseGet(() -> T.of("fleet.ramp.any"));
            case Cost ignored -> value.orElseGet(() -> T.of("fleet.none"));
        };
    }

    List<Difference> differences(MinerGroup before, MinerGroup after) {
        List<String> was = GroupsCsv.cells(before);
        List<String> is = GroupsCsv.cells(after);
        List<FleetFact> wasInWords = facts(before);
        List<FleetFact> isInWords = facts(after);
        return IntStream.range(0, was.size())
                .filter(i -> !was.get(i).equals(is.get(i)))
                .mapToObj(i -> new Difference(
                        wasInWords.get(i).label(),
                        wasInWords.get(i).value(),
                        isInWords.get(i).value()))
                .toList();
    }

    String time(Duration duration) {
        return duration.isZero() ? T.of("fleet.none") : formats.duration(duration);
    }

    /** 2 h / 1 h */
    String times(MinerGroup group) {
        return time(group.limits().minimumUp()) + " / " + time(group.limits().minimumDown());
    }

    String starts(OptionalInt starts) {
        return starts.isPresent() ? formats.count(starts.getAsInt()) : T.of("fleet.starts.any");
    }

    static String feeder(MinerGroup group) {
        String feeder = group.placement().feeder();
        return feeder == null ? T.of("fleet.feeder.unknown") : feeder;
    }

    static String tags(MinerGroup group) {
        return group.placement().tags().isEmpty()
                ? T.of("fleet.none")
                : String.join(", ", group.placement().tags());
    }

    String cost(StartCost cost) {
        String cold = formats.moneyWithCents(new Money(cost.cold(), currency));
        if (cost.isFlat()) {
            return cost.cold().signum() == 0 ? T.of("fleet.none") : cold;
        }
        return cost.bands().stream()
                .map(band -> T.of(
                        "fleet.startCost.band",
                        formats.moneyWithCents(new Money(band.cost(), currency)),
                        formats.duration(band.offlineAtLeast())))
                .collect(Collectors.joining(", "));
    }

    static String levelName(MinerGroup group, int level) {
        return levelName(group.level(level), level);
    }

    static String levelName(PowerLevel level, int number) {
        return level.name().isBlank() ? T.of("fleet.level.number", number) : level.name();
    }

    String efficiency(Optional<BigDecimal> joulesPerTerahash) {
        return joulesPerTerahash.map(value -> formats.number(value, 1)).orElse("");
    }

    String kilowatts(FleetTotals totals) {
        return formats.number(totals.power().watts().divide(THOUSAND), 0);
    }

    String petahash(FleetTotals totals) {
        return formats.number(totals.hashrate().terahashPerSecond().divide(THOUSAND), 1);
    }

    String price(@Nullable BigDecimal price) {
        return price == null ? "" : formats.number(price, 2);
    }

    private String levels(MinerGroup group) {
        return IntStream.range(0, group.levels().size())
                .mapToObj(i ->
                        levelName(group, i) + " " + formats.power(group.level(i).power()) + " "
                                + formats.hashrate(group.level(i).hashrate()))
                .collect(Collectors.joining(", "));
    }
}
