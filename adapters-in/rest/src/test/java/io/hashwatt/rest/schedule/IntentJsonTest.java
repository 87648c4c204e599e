package io.hashwatt.rest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An intent in JSON")
class IntentJsonTest {

    @Test
    @DisplayName("has its levels between its times and its reason, null where it sets none")
    void levels() {
        assertThat(json(new Bound.Levels(null, 2)))
                .contains(
                        "\"end\":\"2026-01-05T11:00:00Z\",\"floor\":null,\"ceiling\":2,\"reason\":\"somebody said so\",");
        assertThat(json(new Bound.Levels(1, 1))).contains("\"floor\":1,\"ceiling\":1,");
    }

    @Test
    @DisplayName("has no levels where it is in watts")
    void watts() {
        assertThat(json(new Bound.Watts(null, Power.ofWatts(1_000)))).contains("\"floor\":null,\"ceiling\":null,");
    }

    private static String json(Bound bound) {
        Interval hour = Interval.of(Instant.parse("2026-01-05T10:00:00Z"), Duration.ofHours(1));
        Intent intent = new Intent(
                new UUID(0, 1), IntentClass.DEMAND_RESPONSE, hour, bound, new Origin.Told("somebody said so"));
        byte[] json =
                JsonOutput.bytes(out -> IntentJson.write(new TargetedIntent(new Target.WholeSite(), intent), out));
        return new String(json, StandardCharsets.UTF_8);
    }
}
