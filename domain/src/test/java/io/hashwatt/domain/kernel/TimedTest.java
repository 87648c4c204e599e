package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What holds for a time")
class TimedTest {

    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");

    @Test
    @DisplayName("becomes one with what goes on with the same")
    void joined() {
        assertThat(appended(timed(0, 2, "a"), timed(2, 3, "a"), timed(3, 5, "a")))
                .containsExactly(timed(0, 5, "a"));
    }

    @Test
    @DisplayName("stays apart from something else, and from the same after a while")
    void apart() {
        List<Timed<String>> different = List.of(timed(0, 2, "a"), timed(2, 3, "b"), timed(4, 5, "b"));

        assertThat(appended(different.get(0), different.get(1), different.get(2)))
                .isEqualTo(different);
    }

    @Test
    @DisplayName("may hold as something else for the same time")
    void mapped() {
        assertThat(timed(0, 2, "abc").map(String::length)).isEqualTo(timed(0, 2, 3));
    }

    @SafeVarargs
    private static <T> List<Timed<T>> appended(Timed<T>... next) {
        List<Timed<T>> all = new ArrayList<>();
        for (Timed<T> one : next) {
            Timed.append(all, one);
        }
        return all;
    }

    private static <T> Timed<T> timed(int from, int to, T value) {
        return new Timed<>(new Interval(TEN.plus(Duration.ofHours(from)), TEN.plus(Duration.ofHours(to))), value);
    }
}
