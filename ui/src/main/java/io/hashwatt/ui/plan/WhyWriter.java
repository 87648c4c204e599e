package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.record.Cause;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.Ruler;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.plan.Why.Row;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the explanation of a slot into words and figures. */
final class WhyWriter {

    private final PlanRecord plan;
    private final Explanation why;
    private final MinerGroup group;
    private final ExplainedSlot slot;
    private final @Nullable PriceSpread spread;
    private final Formats formats = Formats.current();
    private final SiteTime time;
    private final CurrencyCode currency;

    private WhyWriter(PlanRecord plan, Explanation why, @Nullable PriceSpread spread) {
        this.plan = plan;
        this.why = why;
        this.group = why.group();
        this.slot = why.slot();
        this.spread = spread;
        this.time = SiteTime.in(plan.zone());
        this.currency = plan.currency();
    }

    /** @param spread of the price; null: it is certain, or it is not known how uncertain it was */
    static Why of(PlanRecord plan, Explanation why, @Nullable PriceSpread spread) {
        return new WhyWriter(plan, why, spread).written();
    }

    private Why written() {
        return new Why(
                sentence(),
                time.day(slot.interval().start()) + ", " + time.intervalWithUtc(slot.interval()),
                rows(),
                binding(),
                LimitWords.overruled(slot.why())
                        .map(words -> T.of("plan.why.overruled", words))
                        .orElseGet(() -> T.of("plan.why.overruled.nothing")));
    }

    private String sentence() {
        String name = group.name();
        String level = nameOf(slot.level());
        return switch (why.cause()) {
            case Cause.NoChoice(var by) ->
                T.of(by.areCalendars() ? "plan.why.calendar" : "plan.why.decided", name, level);
            case Cause.Followed ignored -> T.of("plan.why.told", name, level);
            case Cause.Unpriced(boolean atDefault, boolean isOutdated)
            when isOutdated -> T.of(atDefault ? "plan.why.outdated" : "plan.why.outdatedNearest", name, level);
            case Cause.Unpriced(boolean atDefault, boolean ignored) ->
                T.of(atDefault ? "plan.why.noPrice" : "plan.why.noPriceNearest", name, level);
            case Cause.NoLower(var by) -> T.of("plan.why.on.least", name, level, IntentWords.source(by.who()));
            case Cause.NoHigher(var by) -> T.of("plan.why.on.most", name, level, IntentWords.source(by.who()));
            case Cause.WorthLess(var better) -> worthLess(better);
            case Cause.WorthMost ignored when slot.level() == 0 -> T.of("plan.why.off.best", name);
            case Cause.WorthMost ignored ->
                T.of(slot.level() == group.topLevel() ? "plan.why.on.top" : "plan.why.on.best", name, level);
        };
    }

    private String worthLess(Alternative better) {
        if (slot.level() == 0) {
            return T.of("plan.why.off.though", group.name());
        }
        String level = nameOf(slot.level());
        return better.level() == 0
                ? T.of("plan.why.on.thoughOff", group.name(), level)
                : T.of("plan.why.on.though", group.name(), level, nameOf(better.level()));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(T.of("plan.why.ruling"), ruler()));
        if (plan.mode() != ControlMode.PLANNED) {
            rows.add(Row.of(T.of("plan.why.mode"), mode()));
        }
        rows.add(money(T.of("plan.why.chosen", nameOf(slot.level())), slot.value()));
        Alternative next = slot.nextBest();
        rows.add(
                next == null
                        ? Row.of(T.of("plan.why.otherwise.none"), otherwise())
                        : money(T.of("plan.why.otherwise", nameOf(next.level())), next.value()));
        rows.add(price());
        if (spread != null) {
            rows.add(Row.of(T.of("plan.why.spread"), formats.priceRange(spread.low(), spread.high(), currency)));
        }
        market().ifPresent(rows::add);
        caps(rows);
        strikes(rows);
        new GroundsWords(plan).row().ifPresent(rows::add);
        return rows;
    }

    private String ruler() {
        return switch (why.ruler()) {
            case Ruler.People people -> IntentWords.source(people.who());
            case Ruler.Source source -> SourceWords.of(source.wants());
            case Ruler.Planner ignored -> T.of("plan.why.ruling.plan", time.timeWithZone(plan.createdAt()));
        };
    }

    private String otherwise() {
        return switch (why.cause()) {
            case Cause.NoChoice ignored -> T.of("plan.why.noChoice");
            case Cause.Followed ignored -> T.of("plan.why.noChoice");
            default -> T.of("plan.why.unknown");
        };
    }

    private String mode() {
        return plan.mode() == ControlMode.OBSERVE ? T.of("plan.why.mode.observe") : T.of(plan.mode());
    }

    private String nameOf(int level) {
        return group.level(level).name();
    }

    private Row money(String label, @Nullable BigDecimal amount) {
        if (amount == null) {
            return Row.of(label, T.of("plan.why.unknown"));
        }
        Money money = new Money(amount, currency);
        return new Row(label, formats.signedMoneyWithCents(money), Amount.tone(money));
    }

    private Row price() {
        BigDecimal price = slot.pricePerMwh();
        Finality finality = slot.finality();
        return price == null || finality == null
                ? new Row(T.of("plan.why.price.none"), T.of("plan.why.unknown"), Tone.WARNING)
                : Row.of(
                        T.of(
                                slot.isAllIn() ? "plan.why.price.allIn" : "plan.why.price",
                                Words.of(finality, slot.origin())),
                        formats.price(price, currency));
    }

    /** What the market asks, where that is not what is paid. */
    private Optional<Row> market() {
        return Optional.ofNullable(slot.marketPricePerMwh())
                .map(asked -> Row.of(T.of("plan.why.price.market"), formats.price(asked, currency)));
    }

    /** What the room under caps of the group is worth in the slot. */
    private void caps(List<Row> rows) {
        Coupling coupling = plan.coupling();
        if (coupling != null) {
            coupling.worths().stream()
                    .filter(worth -> worth.interval().contains(slot.interval().start()))
                    .filter(worth -> CapWords.isShown(worth.perMwh()))
                    .filter(worth -> worth.feeder() == null || group.placement().isOn(worth.feeder()))
                    .map(worth -> Row.of(
                            T.of("plan.why.cap", CapWords.whose(worth.feeder())),
                            formats.price(worth.perMwh(), currency)))
                    .forEach(rows::add);
        }
    }

    /** Below which price it pays to run at all, and below which to go one level up. */
    private void strikes(List<Row> rows) {
        if (slot.hashpricePerPhDay() == null) {
            rows.add(Row.of(T.of("plan.why.hashprice.none"), T.of("plan.why.unknown")));
            return;
        }
        strike(1, T.of("plan.why.pays", group.name())).ifPresent(rows::add);
        int up = slot.level() + 1;
        if (slot.level() > 0 && up <= group.topLevel()) {
            strike(up, T.of("plan.why.paysUp", nameOf(up))).ifPresent(rows::add);
        }
    }

    private Optional<Row> strike(int level, String label) {
        return why.strikeOfStep(level)
                .flatMap(StrikePrice::pricePerMwh)
                .map(price -> Row.of(label, formats.price(price, currency)));
    }

    private List<String> binding() {
        List<String> words = new ArrayList<>(ReasonWords.of(slot.why(), why.rulesBesideRuler(), group, currency));
        if (slot.forgone().signum() > 0) {
            words.add(T.of("plan.why.binding.cost", formats.moneyWithCents(new Money(slot.forgone(), currency))));
        }
        return words;
    }
}
