package io.hashwatt.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The elaborate group, which every store has to give back,")
class SamplesTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("says something of each limit there is")
    void everyLimit(GroupLimit limit) {
        assertThat((Object) limit.quantity().of(Samples.elaborateGroup().limits()))
                .isNotEqualTo(limit.quantity().of(TransitionLimits.NONE));
    }
}
