package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.kernel.Power;
import java.time.Duration;
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
        assertThat(GroupLimit.values()).hasSameSizeAs(TransitionLimits.class.getRecordComponents());
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
        };
    }
}
