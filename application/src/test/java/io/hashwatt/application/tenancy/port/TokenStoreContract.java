package io.hashwatt.application.tenancy.port;

import static io.hashwatt.application.testing.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.port.TokenStore.Kind;
import io.hashwatt.application.tenancy.port.TokenStore.Token;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.User;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of tokens")
public abstract class TokenStoreContract extends StoreContract {

    private static final String HASH = "ab".repeat(32);

    private final User ours = user(OURS, 1, "ours");
    private final User colleague = user(OURS, 2, "colleague");
    private final User theirs = user(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addUsers() {
        within(OURS, () -> {
            stores().users().add(ours);
            stores().users().add(colleague);
        });
        within(THEIRS, () -> stores().users().add(theirs));
    }

    @Test
    @DisplayName("gives back what it got, by kind and hash")
    protected void roundTrip() {
        Token token = add(ours, Kind.SESSION, HASH, AT);

        assertThat(find(OURS, Kind.SESSION, HASH)).contains(token);
        assertThat(find(OURS, Kind.ONE_TIME, HASH)).isEmpty();
        assertThat(find(OURS, Kind.SESSION, "cd")).isEmpty();
    }

    @Test
    @DisplayName("removes a token once: of several at the same time one succeeds")
    protected void removesOnce() {
        add(ours, Kind.ONE_TIME, HASH, AT);

        assertThat(atOnce(4, () -> in(OURS, () -> stores().tokens().remove(OURS, Kind.ONE_TIME, HASH))))
                .containsOnlyOnce(true);
        assertThat(find(OURS, Kind.ONE_TIME, HASH)).isEmpty();
    }

    @Test
    @DisplayName("removes all tokens of one kind of one user")
    protected void removesAll() {
        add(ours, Kind.SESSION, "1", AT);
        add(ours, Kind.SESSION, "2", AT);
        add(ours, Kind.ONE_TIME, "3", AT);
        add(colleague, Kind.SESSION, "4", AT);

        within(OURS, () -> stores().tokens().removeAll(OURS, Kind.SESSION, ours.id()));

        assertThat(find(OURS, Kind.SESSION, "1")).isEmpty();
        assertThat(find(OURS, Kind.SESSION, "2")).isEmpty();
        assertThat(find(OURS, Kind.ONE_TIME, "3")).isPresent();
        assertThat(find(OURS, Kind.SESSION, "4")).isPresent();
    }

    @Test
    @DisplayName("removes what has expired, the instant itself included")
    protected void removesExpired() {
        add(ours, Kind.SESSION, "before", AT.minusNanos(1_000));
        add(ours, Kind.ONE_TIME, "now", AT);
        add(ours, Kind.SESSION, "after", AT.plusNanos(1_000));

        within(OURS, () -> stores().tokens().removeExpired(OURS, AT));

        assertThat(find(OURS, Kind.SESSION, "before")).isEmpty();
        assertThat(find(OURS, Kind.ONE_TIME, "now")).isEmpty();
        assertThat(find(OURS, Kind.SESSION, "after")).isPresent();
    }

    @Test
    @DisplayName("shows and removes no token of another tenant")
    protected void isolation() {
        add(theirs, Kind.SESSION, HASH, AT);

        in(OURS, () -> {
            assertThat(stores().tokens().find(OURS, Kind.SESSION, HASH)).isEmpty();
            assertThat(stores().tokens().remove(OURS, Kind.SESSION, HASH)).isFalse();
            stores().tokens().removeAll(OURS, Kind.SESSION, theirs.id());
            stores().tokens().removeExpired(OURS, AT.plusSeconds(1));
            return OURS;
        });

        assertThat(find(THEIRS, Kind.SESSION, HASH)).isPresent();
    }

    private Token add(User user, Kind kind, String sha256, Instant expiresAt) {
        Token token = new Token(user.tenant(), kind, sha256, user.id(), expiresAt);
        within(user.tenant(), () -> stores().tokens().add(token));
        return token;
    }

    private Optional<Token> find(TenantId tenant, Kind kind, String sha256) {
        return in(tenant, () -> stores().tokens().find(tenant, kind, sha256));
    }
}
