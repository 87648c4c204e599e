package io.hashwatt.domain.market;

import static io.hashwatt.domain.market.Finality.ESTIMATED;
import static io.hashwatt.domain.market.Finality.FINAL;
import static io.hashwatt.domain.market.Finality.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FinalityTest {

    @Test
    void what_is_computed_from_two_is_no_surer_than_the_less_final() {
        assertThat(FINAL.weaker(PRELIMINARY)).isEqualTo(PRELIMINARY);
        assertThat(ESTIMATED.weaker(PRELIMINARY)).isEqualTo(ESTIMATED);
        assertThat(FINAL.weaker(ESTIMATED)).isEqualTo(ESTIMATED);
        assertThat(FINAL.weaker(FINAL)).isEqualTo(FINAL);
    }
}
