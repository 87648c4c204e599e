package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a slot is at its level. */
public sealed interface Reason {

    /** In one English sentence without a full stop; never empty. @param currency of the plan */
    String describe(CurrencyCode currency);

    ReasonKind kind();

    /** What others than the group itself have decided, and who. */
    List<LevelRule> rules();

    /** No level that is allowed here is worth more. @param rules that leave nothing to choose; mostly none */
    record BestValue(List<LevelRule> rules) implements Reason {

        public BestValue {
            rules = List.copyOf(rules);
        }

        @Override
        public ReasonKind kind() {
            return ReasonKind.BEST_VALUE;
        }

        @Override
        public String describe(CurrencyCode currency) {
            return within("best value of the allowed levels", rules);
        }
    }

    /**
     * Power price or hashprice is missing, so the default level is held, or the nearest to it that limits allow.
     *
     * @param isOutdated whether there is a hashprice, but too old to decide on
     */
    record NoPrice(boolean atDefault, boolean isOutdated, List<LevelRule> rules) implements Reason {

        public NoPrice(boolean atDefault, List<LevelRule> rules) {
            this(atDefault, false, rules);
        }

        public NoPrice {
            rules = List.copyOf(rules);
        }

        @Override
        public ReasonKind kind() {
            return ReasonKind.NO_PRICE;
        }

        @Override
        public String describe(CurrencyCode currency) {
            String missing = isOutdated ? "no price: the newest in the hashprice is too old to decide on" : "no price";
            return within(
                    atDefault ? missing : missing + "; the nearest level to the default that the limits allow", rules);
        }
    }

    /**
     * Another level is worth more in this slot alone, but something speaks against it.
     *
     * @param limits of the group itself, each of them {@link GroupLimit#binding}
     * @param changeCost what changes of level would cost more if this slot alone were at that level, hash included, in the
     *     currency of the plan: it is more than they bring; null: it is not that
     * @param cap that others use better; null: it is not that
     * @param target what the site is to draw, or more is paid than the other level would earn; null: it is not that
     */
    record Bound(
            MinerGroup group,
            Set<GroupLimit> limits,
            List<LevelRule> rules,
            boolean startCost,
            boolean wholePlan,
            @Nullable BigDecimal changeCost,
            @Nullable CapPrice cap,
            @Nullable TargetPrice target)
            implements Reason {

        /** One that no cap has to do with. */
        public Bound(
                MinerGroup group,
                Set<GroupLimit> limits,
                List<LevelRule> rules,
                boolean startCost,
                boolean wholePlan,
                @Nullable BigDecimal changeCost) {
            this(group, limits, rules, startCost, wholePlan, changeCost, null, null);
        }

        /** That others use a cap's room better. */
        public static Bound by(MinerGroup group, CapPrice cap) {
            return new Bound(group, Set.of(), List.of(), false, false, null, cap, null);
        }

        /** What the site is to draw. */
        public static Bound by(MinerGroup group, TargetPrice target) {
            return new Bound(group, Set.of(), List.of(), false, false, null, null, target);
        }

        public Bound {
            limits = Set.copyOf(limits);
            rules = List.copyOf(rules);
        }

        @Override
        public ReasonKind kind() {
            return ReasonKind.BOUND;
        }

        @Override
        public String describe(CurrencyCode currency) {
            List<String> words = new ArrayList<>();
            rules.stream().map(Reason::named).forEach(words::add);
            if (target != null) {
                words.add(target.english(currency));
            }
            if (cap != null) {
                words.add(cap.english(currency));
            }
            for (GroupLimit limit : GroupLimit.binding()) {
                if (limits.contains(limit)) {
                    words.add(limit.english(group.limits()));
                }
            }
            if (changeCost != null) {
                words.add("a change of level would cost " + changeCost.toPlainString() + " " + currency
                        + ", more than it brings");
            }
            if (startCost) {
                words.add("a start costs " + group.startCost().cold().toPlainString() + " " + currency);
            }
            if (wholePlan) {
                words.add("the plan as a whole earns more");
            }
            return String.join("; ", words);
        }
    }

    /** All that plans kept before they knew who ruled. @param words in English */
    record Told(ReasonKind kind, String words) implements Reason {
        @Override
        public String describe(CurrencyCode currency) {
            return words;
        }

        @Override
        public List<LevelRule> rules() {
            return List.of();
        }
    }

    private static String within(String reason, List<LevelRule> rules) {
        return Stream.concat(Stream.of(reason), rules.stream().map(Reason::named))
                .collect(Collectors.joining("; "));
    }

    private static String named(LevelRule rule) {
        return "limit: " + rule.describe();
    }
}
