package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.ExplainedSlot.ReasonKind;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.plan.Why.Row;
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
    private final MinerGroup group;
    private final ExplainedSlot slot;
    private final Formats formats = Formats.current();
    private final SiteTime time;
    private final CurrencyCode currency;

    private WhyWriter(PlanRecord plan, MinerGroup group, ExplainedSlot slot) {
        this.plan = plan;
        this.group = group;
        this.slot = slot;
        this.time = SiteTime.in(plan.zone());
        this.currency = plan.currency();
    }

    static Why of(PlanRecord plan, MinerGroup group, ExplainedSlot slot) {
        return new WhyWriter(plan, group, slot).why();
    }

    private Why why() {
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
        String level = group.level(slot.level()).name();
        if (isDecided()) {
            return T.of(
                    LimitWords.isByCalendar(slot.why()) ? "plan.why.calendar" : "plan.why.decided",
                    group.name(),
                    level);
        }
        if (isTold()) {
            return T.of("plan.why.told", group.name(), level);
        }
        if (slot.kind() == ReasonKind.NO_PRICE) {
            return slot.level() == group.defaultLevel()
                    ? T.of("plan.why.noPrice", group.name(), level)
                    : T.of("plan.why.noPriceNearest", group.name(), level);
        }
        if (slot.level() == 0) {
            return T.of(isBetterWorthMore() ? "plan.why.off.though" : "plan.why.off.best", group.name());
        }
        Optional<String> bounded = LimitWords.bounds(slot.why()).flatMap(bounds -> bounded(bounds, level));
        if (bounded.isPresent()) {
            return bounded.get();
        }
        Alternative better = slot.nextBest();
        if (better != null && isBetterWorthMore()) {
            return better.level() == 0
                    ? T.of("plan.why.on.thoughOff", group.name(), level)
                    : T.of("plan.why.on.though", group.name(), level, nameOf(better.level()));
        }
        return slot.level() == group.topLevel()
                ? T.of("plan.why.on.top", group.name(), level)
                : T.of("plan.why.on.best", group.name(), level);
    }

    /** Where the level is as high or as low as somebody lets it be, that is why, and not what it is worth. */
    private Optional<String> bounded(LimitWords.Bounds bounds, String level) {
        BigDecimal value = slot.value();
        if (slot.level() == bounds.lowest() && value != null && value.signum() < 0) {
            return Optional.of(T.of("plan.why.on.least", group.name(), level, bounds.source()));
        }
        return slot.level() == bounds.highest() && slot.level() < group.topLevel() && !isBetterWorthMore()
                ? Optional.of(T.of("plan.why.on.most", group.name(), level, bounds.source()))
                : Optional.empty();
    }

    /** Somebody has left nothing to choose. */
    private boolean isDecided() {
        return slot.nextBest() == null && LimitWords.ruling(slot.why()).isPresent();
    }

    /** Neither people nor the planner have chosen, but the site's economic source. */
    private boolean isTold() {
        return slot.nextBest() == null && LimitWords.source(slot.why()).isPresent();
    }

    private boolean isBetterWorthMore() {
        return lost().signum() > 0;
    }

    /** What the next-best level would be worth more in this slot alone; 0: nothing. */
    private BigDecimal lost() {
        Alternative next = slot.nextBest();
        BigDecimal value = slot.value();
        return next == null || value == null
                ? BigDecimal.ZERO
                : next.value().subtract(value).max(BigDecimal.ZERO);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                T.of("plan.why.ruling"),
                LimitWords.ruling(slot.why())
                        .or(() -> LimitWords.source(slot.why()))
                        .orElseGet(() -> T.of("plan.why.ruling.plan", time.timeWithZone(plan.createdAt())))));
        if (plan.mode() != ControlMode.PLANNED) {
            rows.add(Row.of(T.of("plan.why.mode"), mode()));
        }
        rows.add(money(T.of("plan.why.chosen", nameOf(slot.level())), slot.value()));
        Alternative next = slot.nextBest();
        rows.add(
                next == null
                        ? Row.of(
                                T.of("plan.why.otherwise.none"),
                                T.of(isDecided() || isTold() ? "plan.why.noChoice" : "plan.why.unknown"))
                        : money(T.of("plan.why.otherwise", nameOf(next.level())), next.value()));
        rows.add(price());
        strikes(rows);
        return rows;
    }

    private String mode() {
        return plan.mode() == ControlMode.OBSERVE ? T.of("plan.why.mode.observe") : T.of(plan.mode());
    }

    private String nameOf(int level) {
        return group.level(level).name();
    }

    private Row money(String label, @Nullable BigDecimal amount) {
        return amount == null
                ? Row.of(label, T.of("plan.why.unknown"))
                : new Row(label, formats.signedMoneyWithCents(amount, currency), Amount.tone(amount));
    }

    private Row price() {
        BigDecimal price = slot.pricePerMwh();
        Finality finality = slot.finality();
        return price == null || finality == null
                ? new Row(T.of("plan.why.price.none"), T.of("plan.why.unknown"), Tone.WARNING)
                : Row.of(T.of("plan.why.price", Words.of(finality)), formats.price(price, currency));
    }

    /** Below which price it pays to run at all, and below which to go one level up. */
    private void strikes(List<Row> rows) {
        BigDecimal hashprice = slot.hashpricePerPhDay();
        if (hashprice == null) {
            rows.add(Row.of(T.of("plan.why.hashprice.none"), T.of("plan.why.unknown")));
            return;
        }
        rows.add(Row.of(
                T.of("plan.why.pays", group.name()), formats.price(Strikes.ofStep(group, 1, hashprice), currency)));
        int up = slot.level() + 1;
        if (slot.level() > 0 && up <= group.topLevel()) {
            rows.add(Row.of(
                    T.of("plan.why.paysUp", nameOf(up)),
                    formats.price(Strikes.ofStep(group, up, hashprice), currency)));
        }
    }

    private List<String> binding() {
        List<String> words = new ArrayList<>(ReasonWords.of(slot.why(), group, currency));
        if (isTold()) {
            LimitWords.source(slot.why()).ifPresent(words::remove); // it is said already: it is what rules
        }
        if (isBetterWorthMore()) {
            words.add(T.of("plan.why.binding.cost", formats.moneyWithCents(lost(), currency)));
        }
        return words;
    }
}
