package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The place of a group")
class PlacementTest {

    @Test
    @DisplayName("is on one feeder at most, and has tags in order, none twice")
    void parts() {
        Placement placement = Placement.of("North 2", List.of("S21", "hydro", "S21"));

        assertThat(placement.isOn("North 2")).isTrue();
        assertThat(placement.isOn("north 2")).isFalse();
        assertThat(placement.isTagged("hydro")).isTrue();
        assertThat(placement.tags()).containsExactly("S21", "hydro");
        assertThat(Placement.UNKNOWN.isOn("North 2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "Höhe 2", "a b", "S21+ Hyd./#3_x-y", "変圧器"})
    @DisplayName("has names that people can read and a spreadsheet leaves alone")
    void names(String name) {
        assertThat(Placement.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a ", " a", "=A1", "-x", "a|b", "a,b", "a\tb", "a\nb", "\u202ea", "a\u0000"})
    @DisplayName("has no other names")
    void otherNames(String name) {
        assertThat(Placement.isName(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Placement.of(name, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Placement.of(null, List.of(name)));
    }

    @Test
    @DisplayName("has names of a length that fits, and not more tags than anybody can look through")
    void lengths() {
        assertThat(Placement.isName("x".repeat(Placement.LONGEST_NAME))).isTrue();
        assertThat(Placement.isName("x".repeat(Placement.LONGEST_NAME + 1))).isFalse();
        List<String> many = IntStream.rangeClosed(0, Placement.MOST_TAGS)
                .mapToObj(i -> "tag " + i)
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> Placement.of(null, many));
    }
}
