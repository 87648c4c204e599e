package offending.code.domain.market;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What code may do only in the few places made for it. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
class Offences {

    double price;
    float[] array = {};

    List<Object> clock() {
        return List.of(
                Instant.now(),
                LocalDate.now(ZoneOffset.UTC),
                System.currentTimeMillis(),
                Clock.systemUTC().instant());
    }

    Supplier<Instant> clockByReference() {
        return Instant::now;
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    List<Object> chance() {
        return List.of(Math.random(), UUID.randomUUID(), new Random(42).nextInt());
    }

    void parameter(float value) {}

    @Nullable Double result() {
        return null;
    }

    long local(BigDecimal amount) {
        return (long) amount.doubleValue();
    }
}
