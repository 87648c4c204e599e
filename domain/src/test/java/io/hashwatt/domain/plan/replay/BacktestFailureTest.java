package io.hashwatt.domain.plan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The failure of a back-test")
class BacktestFailureTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("is known again by the words in which it was stored")
    void known(BacktestFailure.Known failure) {
        assertThat(BacktestFailure.of(failure.english())).isEqualTo(failure);
    }

    @Test
    @DisplayName("stays what was written where it is none of those that are known")
    void told() {
        assertThat(BacktestFailure.of("the moon was in the way").english()).isEqualTo("the moon was in the way");
    }
}
