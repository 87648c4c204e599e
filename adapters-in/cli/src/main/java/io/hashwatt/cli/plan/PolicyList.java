package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.plan.replay.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code --policies} asks for. */
final class PolicyList {

    private PolicyList() {}

    /** @param text labels with commas between them; null: all that can be run */
    static List<Policy> of(@Nullable String text, boolean hasDayAhead) {
        return text == null ? all(hasDayAhead) : listed(text, hasDayAhead);
    }

    private static List<Policy> all(boolean hasDayAhead) {
        return known().filter(policy -> hasDayAhead || !policy.needsDayAhead()).toList();
    }

    private static List<Policy> listed(String text, boolean hasDayAhead) {
        List<Policy> policies = new ArrayList<>();
        for (String label : text.split(",", -1)) {
            Policy policy = Policy.labelled(label).filter(Policy::isByPrices).orElseThrow(() -> unknown(label));
            if (policies.contains(policy)) {
                throw new InputError("--policies names " + label + " twice");
            }
            policies.add(policy);
        }
        if (!hasDayAhead && Policy.anyNeedsDayAhead(policies)) {
            throw new InputError("--policies names day-ahead, which needs the prices of --day-ahead");
        }
        return policies;
    }

    /** Files have no schedules. */
    private static Stream<Policy> known() {
        return Policy.allByPrices().stream();
    }

    private static InputError unknown(String label) {
        String known = known().map(Policy::label).collect(Collectors.joining(", "));
        return new InputError("--policies: " + Quoted.of(label) + " is no policy; there are " + known);
    }
}
