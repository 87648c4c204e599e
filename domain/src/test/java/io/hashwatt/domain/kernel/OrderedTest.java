package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedTest {

    private static final List<Integer> NUMBERS = List.of(1, 3, 3, 7);

    @Test
    void finds_the_first_of_several_for_which_it_holds() {
        assertThat(Ordered.first(NUMBERS, number -> number > 0)).isZero();
        assertThat(Ordered.first(NUMBERS, number -> number >= 3)).isEqualTo(1);
        assertThat(Ordered.first(NUMBERS, number -> number > 3)).isEqualTo(3);
    }

    @Test
    void is_behind_all_where_it_holds_for_none() {
        assertThat(Ordered.first(NUMBERS, number -> number > 7)).isEqualTo(4);
        assertThat(Ordered.first(List.<Integer>of(), number -> true)).isZero();
    }
}
