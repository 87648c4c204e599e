package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The limits of a group")
class GroupLimitTest {

    @Test
    @DisplayName("are all that TransitionLimits holds")
    void complete() {
        int ofChange = LevelChange.class.getRecordComponents().length;

        assertThat(GroupLimit.values()).hasSize(TransitionLimits.class.getRecordComponents().length - 1 + ofChange);
    }

    @Test
    @DisplayName("go by names in reasons that stored plans and clients know")
    void rules() {
        assertThat(GroupLimit.binding())
                .extracting(GroupLimit::rule)
                .containsExactly("MINIMUM_UP", "MINIMUM_DOWN", "STARTS", "RAMP", "MINIMUM_LEVEL");
    }

    @Test
    @DisplayName("leave what changes cost when they are lifted")
    void lifted() {
        TransitionLimits limits = TransitionLimits.NONE;
        for (GroupLimit limit : GroupLimit.values()) {
            limits = limit.quantity().parsed(limits, limit.quantity().text(some(limit.quantity())));
        }

        assertThat(limits.lifted()).isEqualTo(TransitionLimits.NONE.withLevelChange(limits.levelChange()));
        for (GroupLimit limit : GroupLimit.binding()) {
            limits = limit.without(limits);
        }
        assertThat(limits).isEqualTo(limits.lifted());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are each read as they were written")
    void text(GroupLimit limit) {
        for (TransitionLimits limits : List.of(some(limit.quantity()), TransitionLimits.NONE)) {
            String text = limit.quantity().text(limits);

            assertThat(limit.quantity().parsed(some(limit.quantity()), text)).isEqualTo(limits);
        }
    }

    @Test
    @DisplayName("go by the names of documents")
    void names() {
        assertThat(GroupLimit.MAX_STARTS_PER_DAY.field()).isEqualTo("max_starts_per_day");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are each read where they are set, and leave the others alone")
    void alone(GroupLimit limit) {
        TransitionLimits limits = some(limit.quantity());

        for (GroupLimit any : GroupLimit.values()) {
            boolean isNone = any.quantity().of(limits).equals(any.quantity().of(TransitionLimits.NONE));
            assertThat(isNone).as(any.field()).isEqualTo(any != limit);
        }
    }

    private static TransitionLimits some(LimitQuantity<?> quantity) {
        return switch (quantity) {
            case Minutes minutes -> minutes.with(TransitionLimits.NONE, Duration.ofMinutes(7));
            case StartsPerDay starts -> starts.with(TransitionLimits.NONE, OptionalInt.of(7));
            case WattsPerMinute ramp -> ramp.with(TransitionLimits.NONE, Optional.of(Power.ofWatts(7)));
            case Cost cost -> cost.with(TransitionLimits.NONE, BigDecimal.valueOf(7));
        };
    }
}
