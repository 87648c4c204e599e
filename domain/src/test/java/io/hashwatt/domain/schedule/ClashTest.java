package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The worst clash")
class ClashTest {

    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");

    private final Random random = new Random(20_261_130);

    @Test
    @DisplayName("between two is the one that comparing each with each finds")
    void between() {
        for (int i = 0; i < 2_000; i++) {
            List<Intent> own = intents();
            List<Intent> others = intents();
            assertThat(Clash.between(own, others)).isEqualTo(worst(own, others, false));
        }
    }

    @Test
    @DisplayName("of one with itself too")
    void within() {
        for (int i = 0; i < 2_000; i++) {
            List<Intent> own = intents();
            assertThat(Clash.within(own)).isEqualTo(worst(own, own, true));
        }
    }

    private static Optional<Clash> worst(List<Intent> own, List<Intent> others, boolean isWithin) {
        List<Clash> all = new ArrayList<>();
        for (int one = 0; one < own.size(); one++) {
            for (int other = isWithin ? one + 1 : 0; other < others.size(); other++) {
                clash(own.get(one), others.get(other)).ifPresent(all::add);
            }
        }
        return all.stream().min(Clash.WORST);
    }

    private static Optional<Clash> clash(Intent one, Intent other) {
        boolean agree = Objects.equals(one.floor(), other.floor()) && Objects.equals(one.ceiling(), other.ceiling());
        boolean excludes = Math.max(one.floorOrNone(), other.floorOrNone())
                > Math.min(one.ceilingOr(Integer.MAX_VALUE), other.ceilingOr(Integer.MAX_VALUE));
        return agree
                ? Optional.empty()
                : one.interval().intersection(other.interval()).map(both -> new Clash(both, excludes));
    }

    private List<Intent> intents() {
        List<Intent> intents = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Instant from = TEN.plus(Duration.ofMinutes(random.nextInt(60)));
            int level = random.nextInt(3);
            boolean isCeiling = random.nextBoolean();
            intents.add(intent(
                    Interval.of(from, Duration.ofMinutes(1 + random.nextInt(30))),
                    isCeiling && random.nextBoolean() ? null : level,
                    isCeiling ? (Integer) level : null));
        }
        return intents;
    }

    private static Intent intent(Interval interval, @Nullable Integer floor, @Nullable Integer ceiling) {
        return new Intent(
                new UUID(0, 1), IntentClass.CALENDAR, interval, floor, ceiling, new Origin.Told("somebody said so"));
    }
}
