package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ids:")
class UuidV7GeneratorTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123Z");

    @Test
    @DisplayName("are UUIDs of version 7 that carry the time")
    void form() {
        UUID id = new UuidV7Generator(() -> NOW).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    @DisplayName("ascend, however many there are in a millisecond and however the clock jumps")
    void ascend() {
        Iterator<Instant> jumping = Stream.of(NOW, NOW.plusMillis(5), NOW.minusSeconds(9), NOW.plusMillis(6))
                .iterator();
        UuidV7Generator jumps = new UuidV7Generator(jumping::next);
        UuidV7Generator fast = new UuidV7Generator(() -> NOW);

        assertThat(IntStream.range(0, 4).mapToObj(i -> jumps.next().toString()).toList())
                .isSorted();
        List<String> many =
                IntStream.range(0, 10_000).mapToObj(i -> fast.next().toString()).toList();
        assertThat(many).isSorted().doesNotHaveDuplicates();
    }
}
