package io.hashwatt.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.NotPermitted;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.rest.http.FakeRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plans as they are sent")
class PlanBytesTest {

    private static final Actor ACTOR = FakeRequest.actor(Role.VIEWER);
    private static final Actor STRANGER = Actor.of(new TenantId(new UUID(0, 8)), ACTOR.principal(), Role.ADMIN);

    private final StoredPlans stored = new StoredPlans();
    private Instant now = SamplePlan.START;
    private final PlanBytes bytes = bytes(1 << 20);

    @Test
    @DisplayName("are written once and kept")
    void once() {
        PlanId id = stored.add(1);

        byte[] first = written(bytes, id);
        byte[] second = written(bytes, id);

        assertThat(second).isSameAs(first);
        assertThat(stored.written).isEqualTo(1);
        assertThat(stored.looked).isEqualTo(1);
    }

    @Test
    @DisplayName("are nobody's but their tenant's, kept or not")
    void tenants() {
        PlanId id = stored.add(1);
        bytes.find(ACTOR, id);

        assertThat(bytes.find(STRANGER, id)).isEmpty();
    }

    @Test
    @DisplayName("need the permission to read, kept or not")
    void permission() {
        PlanId id = stored.add(1);
        bytes.find(ACTOR, id);
        Actor powerless = new Actor(ACTOR.tenant(), ACTOR.principal(), Set.of());

        assertThatThrownBy(() -> bytes.find(powerless, id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("go with their site: at once here, within seconds when another process deleted it")
    void gone() {
        PlanId here = stored.add(1);
        PlanId elsewhere = stored.add(2);
        bytes.find(ACTOR, here);
        stored.plans.remove(here);
        bytes.forget(ACTOR.tenant());
        bytes.find(ACTOR, elsewhere);
        stored.plans.remove(elsewhere);

        assertThat(bytes.find(ACTOR, here)).isEmpty();
        assertThat(bytes.find(ACTOR, elsewhere)).isPresent();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(bytes.find(ACTOR, elsewhere)).isEmpty();
    }

    @Test
    @DisplayName("are looked for anew after seconds, and not written anew")
    void lookedForAnew() {
        PlanId id = stored.add(1);
        bytes.find(ACTOR, id);
        now = now.plus(Duration.ofSeconds(5));
        bytes.find(ACTOR, id);

        assertThat(stored.looked).isEqualTo(2);
        assertThat(stored.written).isEqualTo(1);
    }

    @Test
    @DisplayName("leave when there is no more room, the one nobody asked for longest first")
    void room() {
        PlanId first = stored.add(1);
        PlanId second = stored.add(2);
        PlanId third = stored.add(3);
        int size = written(bytes, first).length;
        PlanBytes two = bytes(2L * size);
        stored.written = 0;

        two.find(ACTOR, first);
        two.find(ACTOR, second);
        two.find(ACTOR, first);
        two.find(ACTOR, third);
        assertThat(stored.written).isEqualTo(3);

        two.find(ACTOR, first);
        assertThat(stored.written).isEqualTo(3);
        two.find(ACTOR, second);
        assertThat(stored.written).isEqualTo(4);
    }

    @Test
    @DisplayName("are sent also where one alone is larger than all the room")
    void tooLarge() {
        PlanId id = stored.add(1);

        assertThat(bytes(10).find(ACTOR, id)).isPresent();
    }

    @Test
    @DisplayName("are sent part by part where they are large, and not kept")
    void large() {
        PlanId id = stored.add(1);
        stored.groups = 3 * PlanContent.PART + 1;

        PlanContent content = bytes.find(ACTOR, id).orElseThrow();
        assertThat(stored.written).as("before anything is sent").isEqualTo(1);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        JsonOutput.write(sent, ((PlanContent.Streamed) content)::writeTo);

        assertThat(sent.toString(StandardCharsets.UTF_8).split("\"slots\"", -1)).hasSize(stored.groups + 1);
        assertThat(stored.written).isEqualTo(5);
        assertThat(stored.most).isEqualTo(PlanContent.PART);
        bytes.find(ACTOR, id);
        assertThat(stored.written).isEqualTo(6);
    }

    @Test
    @DisplayName("break off where they are deleted while they are sent, rather than look whole")
    void deletedMeanwhile() {
        PlanId id = stored.add(1);
        stored.groups = PlanContent.PART;
        PlanContent.Streamed content =
                (PlanContent.Streamed) bytes.find(ACTOR, id).orElseThrow();
        stored.plans.remove(id);

        assertThatThrownBy(() -> JsonOutput.write(new ByteArrayOutputStream(), content::writeTo))
                .hasMessageContaining("was deleted while it was sent");
    }

    private static byte[] written(PlanBytes bytes, PlanId id) {
        return ((PlanContent.Written) bytes.find(ACTOR, id).orElseThrow()).bytes();
    }

    private PlanBytes bytes(long most) {
        return new PlanBytes(stored, () -> now, most);
    }
}
