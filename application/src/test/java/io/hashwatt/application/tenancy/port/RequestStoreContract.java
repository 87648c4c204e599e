package io.hashwatt.application.tenancy.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.tenancy.RunOnce.Answer;
import io.hashwatt.application.tenancy.port.RequestStore.Remembered;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of requests that may come again")
public abstract class RequestStoreContract extends StoreContract {

    private static final String KEY = "ab".repeat(32);

    @Test
    @DisplayName("gives an answer back byte by byte")
    protected void roundTrip() {
        byte[] body = {0, -1, 127, -128, '{', '}'};
        within(OURS, () -> {
            assertThat(claim(OURS, KEY)).isTrue();
            stores().requests().remember(OURS, KEY, new Answer(201, true, Map.of("ETag", TEXT), body));
        });

        Remembered remembered = find(OURS, KEY).orElseThrow();
        Answer answer = remembered.answer().orElseThrow();
        assertThat(remembered.fingerprint()).isEqualTo(TEXT);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.effective()).isTrue();
        assertThat(answer.headers()).isEqualTo(Map.of("ETag", TEXT));
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    @DisplayName("knows a claim without an answer, and does not let it be claimed again")
    protected void claimsOnce() {
        assertThat(in(OURS, () -> claim(OURS, KEY))).isTrue();

        assertThat(find(OURS, KEY)).contains(new Remembered(TEXT, Optional.empty()));
        assertThat(in(OURS, () -> claim(OURS, KEY))).isFalse();
        assertThat(in(OURS, () -> claim(OURS, "other"))).isTrue();
        assertThat(in(THEIRS, () -> claim(THEIRS, KEY))).isTrue();
    }

    @Test
    @DisplayName("lets one of those who claim at the same time have it")
    protected void oneClaims() {
        assertThat(atOnce(4, () -> in(OURS, () -> claim(OURS, KEY)))).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("does not wait long for somebody who is at work on the key, and goes on without it")
    protected void doesNotWaitLong() {
        Overlapping<Boolean> both = overlapping(
                OURS, () -> claim(OURS, KEY), () -> !claim(OURS, KEY) && claim(OURS, "other"), Duration.ofSeconds(8));

        assertThat(both.first()).isTrue();
        assertThat(both.second()).isTrue();
        assertThat(find(OURS, "other")).isPresent();
    }

    @Test
    @DisplayName("lets a key be claimed again after a claim was taken back or rolled back")
    protected void claimsAgain() {
        within(OURS, () -> {
            claim(OURS, KEY);
            stores().requests().forget(OURS, KEY);
        });
        assertThatThrownBy(() -> within(OURS, () -> {
                    assertThat(claim(OURS, KEY)).isTrue();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(find(OURS, KEY)).isEmpty();
        assertThat(in(OURS, () -> claim(OURS, KEY))).isTrue();
    }

    @Test
    @DisplayName("forgets what is older than an instant, of this tenant only")
    protected void forgets() {
        within(OURS, () -> {
            stores().requests().claim(OURS, "old", TEXT, AT.minusNanos(1_000));
            stores().requests().claim(OURS, "new", TEXT, AT);
        });
        within(THEIRS, () -> stores().requests().claim(THEIRS, "old", TEXT, AT.minusSeconds(9)));

        within(OURS, () -> stores().requests().removeOlderThan(OURS, AT));

        assertThat(find(OURS, "old")).isEmpty();
        assertThat(find(OURS, "new")).isPresent();
        assertThat(find(THEIRS, "old")).isPresent();
    }

    private boolean claim(TenantId tenant, String key) {
        return stores().requests().claim(tenant, key, TEXT, AT);
    }

    private Optional<Remembered> find(TenantId tenant, String key) {
        return in(tenant, () -> stores().requests().find(tenant, key));
    }
}
