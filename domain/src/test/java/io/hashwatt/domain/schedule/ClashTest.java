package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        Bound wanted = one.bound();
        boolean excludes = floor(wanted) > ceiling(other.bound()) || floor(other.bound()) > ceiling(wanted);
        return wanted.equals(other.bound())
                ? Optional.empty()
                : one.interval().intersection(other.interval()).map(both -> new Clash(both, excludes));
    }

    private static int floor(Bound bound) {
        return bound instanceof Bound.Levels levels && levels.floor() != null ? levels.floor() : 0;
    }

    private static int ceiling(Bound bound) {
        return bound instanceof Bound.Levels levels && levels.ceiling() != null ? levels.ceiling() : Integer.MAX_VALUE;
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
                new UUID(0, 1),
                IntentClass.CALENDAR,
                interval,
                new Bound.Levels(floor, ceiling),
                new Origin.Told("somebody said so"));
    }
}
