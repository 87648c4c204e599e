package io.hashwatt.application.tenancy;

import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.InMemoryStores;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An API key")
class ApiKeysTest {

    private final Stores inMemory = InMemoryStores.empty();
    private final InterruptedKeyStore keyStore = new InterruptedKeyStore(inMemory.apiKeys());
    private final Scenario scenario = new Scenario(inMemory.with(keyStore));
    private final Scenario.Process here = scenario.start("here");
    private final Scenario.Process elsewhere = scenario.start("elsewhere");
    private final Given given = new Given(scenario, here);
    private final Actor admin = given.tenant("acme");

    @Test
    @DisplayName("lets its owner in with the key's role, and shows no more than its beginning afterwards")
    void lets() {
        ManageApiKeys.Issued issued = issue(Role.OPERATOR, null);

        assertThat(actor(here, issued)).contains(issued.key().asActor());
        assertThat(actor(here, issued).orElseThrow().permissions()).isEqualTo(Role.OPERATOR.permissions());
        assertThat(issued.secret()).startsWith(issued.key().prefix()).hasSizeGreaterThan(48);
        assertThat(keys().find(admin, issued.key().id())).contains(issued.key());
        assertThat(keys().list(admin, Page.first(5))).containsExactly(issued.key());
    }

    @Test
    @DisplayName("is refused when it is not exactly what was handed out")
    void almost() {
        String secret = issue(Role.OPERATOR, null).secret();

        assertThat(here.tenancy().authenticate().actorOf(secret + "0")).isEmpty();
        assertThat(here.tenancy().authenticate().actorOf(secret.replace("hwk_", "hws_")))
                .isEmpty();
        assertThat(here.tenancy()
                        .authenticate()
                        .actorOf(secret.replace(secret.substring(secret.length() - 4), "0".repeat(4))))
                .as("of another tenant")
                .isEmpty();
    }

    @Test
    @DisplayName("is valid until it expires, to the second")
    void expires() {
        Instant expiry = Scenario.NOW.plusSeconds(62);
        ManageApiKeys.Issued issued = issue(Role.VIEWER, expiry);

        scenario.clock().advance(Duration.ofSeconds(60));
        assertThat(actor(here, issued)).isPresent();
        scenario.clock().advance(Duration.ofSeconds(2));
        assertThat(actor(here, issued)).isEmpty();
    }

    @Test
    @DisplayName("does not expire before it was issued")
    void expiryInThePast() {
        assertRefused(
                keys().issue(admin, new ManageApiKeys.Draft("late", Role.VIEWER, Scenario.NOW)),
                "expires_at",
                "must be in the future");
        assertThat(keys().list(admin, Page.first(5))).isEmpty();
    }

    @Test
    @DisplayName("that was revoked is refused at once here, and within five seconds elsewhere")
    void revoked() {
        ManageApiKeys.Issued issued = issue(Role.ADMIN, null);
        assertThat(actor(here, issued)).isPresent();
        assertThat(actor(elsewhere, issued)).isPresent();

        done(keys().revoke(admin, issued.key().id()));

        assertThat(actor(here, issued)).isEmpty();
        scenario.clock().advance(Duration.ofSeconds(5));
        assertThat(actor(elsewhere, issued)).isEmpty();
    }

    @Test
    @DisplayName("that is revoked while it is being looked up is refused the next time")
    void revokedMeanwhile() {
        ManageApiKeys.Issued issued = issue(Role.ADMIN, null);
        keyStore.afterNextLookUp(() -> scenario.stores()
                .unitOfWork()
                .afterCommit(() -> keys().revoke(admin, issued.key().id())));

        actor(here, issued);

        assertThat(actor(here, issued)).isEmpty();
    }

    @Test
    @DisplayName("can be revoked again without any change")
    void revokedAgain() {
        ApiKey revoked =
                done(keys().revoke(admin, issue(Role.VIEWER, null).key().id()));
        scenario.clock().advance(Duration.ofHours(1));

        assertThat(done(keys().revoke(admin, revoked.id()))).isEqualTo(revoked);
        assertThat(given.events(admin)).containsOnlyOnce("api_key.created", "api_key.revoked");
    }

    @Test
    @DisplayName("of another tenant is not there")
    void ofAnother() {
        ApiKeyId id = issue(Role.VIEWER, null).key().id();
        Actor other = given.tenant("other");

        assertMissing(keys().revoke(other, id));
        assertThat(keys().find(other, id)).isEmpty();
        assertThat(keys().list(other, Page.first(5))).isEmpty();
    }

    private ManageApiKeys keys() {
        return here.tenancy().manageApiKeys();
    }

    private ManageApiKeys.Issued issue(Role role, @Nullable Instant expiresAt) {
        return done(keys().issue(admin, new ManageApiKeys.Draft("test", role, expiresAt)));
    }

    private static Optional<Actor> actor(Scenario.Process process, ManageApiKeys.Issued issued) {
        return process.tenancy().authenticate().actorOf(issued.secret());
    }

    /** Lets something happen between a look-up and the use of what it found. */
    private static final class InterruptedKeyStore implements ApiKeyStore {

        private final ApiKeyStore keys;
        private Runnable next = () -> {};

        InterruptedKeyStore(ApiKeyStore keys) {
            this.keys = keys;
        }

        void afterNextLookUp(Runnable action) {
            next = action;
        }

        @Override
        public Optional<ApiKey> withHash(TenantId tenant, String sha256) {
            Optional<ApiKey> found = keys.withHash(tenant, sha256);
            Runnable action = next;
            next = () -> {};
            action.run();
            return found;
        }

        @Override
        public void add(ApiKey key, String sha256) {
            keys.add(key, sha256);
        }

        @Override
        public boolean update(ApiKey key) {
            return keys.update(key);
        }

        @Override
        public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
            return keys.find(tenant, id);
        }

        @Override
        public List<ApiKey> page(TenantId tenant, Page<ApiKeyId> page) {
            return keys.page(tenant, page);
        }
    }
}
