package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PaidBlock;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What groups of a site are to draw together, or something is paid: a draw target, or a block that is paid whether it is drawn
 * or not.
 *
 * @param feeder of which it is meant; null: at the site's meter
 * @param course when it holds and what it costs then, and what draws beside them
 * @param members the groups, by their places in the site's order, rising; at least one
 */
record SharedTarget(
        @Nullable String feeder,
        DrawTarget.Side side,
        Power power,
        Stepwise<TargetStep> course,
        List<Integer> members) {

    SharedTarget {
        members = List.copyOf(members);
    }

    /**
     * Those that hold at some time in a period: draw targets in the site's order, of feeders with groups on them only, and then blocks.
     *
     * @param takeOrPay blocks that are paid whether they are drawn or not
     */
    static List<SharedTarget> of(Site site, Interval period, List<Timed<PaidBlock>> takeOrPay) {
        if (site.limits().targets().isEmpty() && takeOrPay.isEmpty()) {
            return List.of();
        }
        Stepwise<Power> base = new BaseLoad(site, period).course();
        Stream<SharedTarget> agreed = site.limits().targets().stream().map(target -> of(target, site, period, base));
        Stream<SharedTarget> blocks = takeOrPay.stream()
                .map(block -> block.value().block().power())
                .distinct()
                .map(power -> of(power, takeOrPay, site, base));
        return Stream.concat(agreed, blocks)
                .filter(target -> !target.members().isEmpty()
                        && target.course().values().stream().anyMatch(TargetStep::holds))
                .toList();
    }

    private static SharedTarget of(DrawTarget target, Site site, Interval period, Stepwise<Power> base) {
        MissCost cost = new MissCost.Agreed(target.penaltyPerMwh());
        SharedTarget shared = idle(target.feeder(), target.side(), target.power(), site, base);
        target.when().in(period, site.days()).forEach(time -> shared.hold(time, cost));
        return shared;
    }

    /** All blocks of the same power: what else draws counts, as what it draws is taken from them. */
    private static SharedTarget of(Power power, List<Timed<PaidBlock>> takeOrPay, Site site, Stepwise<Power> base) {
        SharedTarget shared = idle(null, DrawTarget.Side.AT_LEAST, power, site, base);
        takeOrPay.stream()
                .filter(block -> block.value().block().power().equals(power))
                .forEach(block -> shared.hold(block.interval(), new MissCost.Unused(block.value())));
        return shared;
    }

    /** At no time. */
    private static SharedTarget idle(
            @Nullable String feeder, DrawTarget.Side side, Power power, Site site, Stepwise<Power> base) {
        Stepwise<Power> beside = feeder == null ? base : new Stepwise<>(Power.NONE);
        return new SharedTarget(
                feeder,
                side,
                power,
                beside.map(load -> new TargetStep(null, load)),
                IntStream.range(0, site.groups().size())
                        .filter(group -> feeder == null
                                || site.groups().get(group).placement().isOn(feeder))
                        .boxed()
                        .toList());
    }

    private void hold(Interval time, MissCost cost) {
        course.change(time, step -> step.costing(cost));
    }

    /** Whether it would be missed at any time if all groups were at their lowest or all at their highest levels. */
    boolean canBeMissed(List<MinerGroup> groups) {
        return canBeMissed(group -> groups.get(group).powerAt(0))
                || canBeMissed(
                        group -> groups.get(group).powerAt(groups.get(group).topLevel()));
    }

    private boolean canBeMissed(IntFunction<Power> drawn) {
        Function<TargetStep, Power> missed = step -> missed(step, drawn);
        return course.values().stream().map(missed).anyMatch(power -> !power.equals(Power.NONE));
    }

    /** How much is missing or too much. @param drawn by each group, by its place */
    Power missed(TargetStep step, IntFunction<Power> drawn) {
        if (!step.holds()) {
            return Power.NONE;
        }
        return side.missed(power, drawn(step, drawn));
    }

    /** By them and what else counts. @param drawn by each group, by its place */
    Power drawn(TargetStep step, IntFunction<Power> drawn) {
        Power all = step.beside();
        for (int member : members) {
            all = all.plus(drawn.apply(member));
        }
        return all;
    }

    /** What it costs to miss it. @param paidPerMwh the all-in price of the time */
    TargetPrice price(TargetStep step, BigDecimal paidPerMwh) {
        return switch (step.cost()) {
            case null -> new TargetPrice(feeder, side, power, BigDecimal.ZERO);
            case MissCost.Agreed agreed -> new TargetPrice(feeder, side, power, agreed.perMwh());
            case MissCost.Unused unused ->
                TargetPrice.ofBlock(power, unused.block().unusedPerMwh(paidPerMwh));
        };
    }
}
