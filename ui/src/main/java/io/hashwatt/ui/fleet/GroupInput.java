package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.VisibleText;
import io.hashwatt.ui.kit.Names;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be entered, wherever it is entered: in a form or in a file. */
final class GroupInput {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,20}(?:\\.\\d{1,30})?");
    private static final Duration LONGEST = Duration.ofMinutes(Minutes.MOST);

    private GroupInput() {}

    /** @throws IllegalArgumentException when it is no number, or a negative one */
    static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("no number: " + text);
        }
        return new BigDecimal(text);
    }

    /** @throws IllegalArgumentException when it is negative or beyond all plans */
    static Duration checked(Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("too long: " + duration);
        }
        return duration;
    }

    /** What a list of levels breaks; null: nothing. */
    static GroupsReader.@Nullable Problem problem(List<PowerLevel> levels) {
        if (levels.size() < 2 || levels.size() > MinerGroup.MOST_LEVELS) {
            return GroupsReader.Problem.LEVEL_COUNT;
        }
        if (!levels.getFirst().hashrate().isNone()) {
            return GroupsReader.Problem.LEVEL_ZERO;
        }
        for (int i = 1; i < levels.size(); i++) {
            if (!levels.get(i).power().exceeds(levels.get(i - 1).power())) {
                return GroupsReader.Problem.LEVEL_ORDER;
            }
        }
        boolean named = levels.stream()
                .allMatch(level -> level.name().length() <= Names.LONGEST && VisibleText.is(level.name()));
        return named ? null : GroupsReader.Problem.NAME;
    }
}
