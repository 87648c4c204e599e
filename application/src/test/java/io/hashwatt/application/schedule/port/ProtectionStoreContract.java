package io.hashwatt.application.schedule.port;

import static io.hashwatt.application.testing.Samples.group;
import static io.hashwatt.application.testing.Samples.site;
import static io.hashwatt.application.testing.ScheduleSamples.protection;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Protection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of protected groups")
public abstract class ProtectionStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");
    private final RegisteredGroup one = group(ours, 1, "one");
    private final RegisteredGroup other = group(ours, 2, "other");
    private final RegisteredGroup elsewhere = group(second, 3, "elsewhere");
    private final RegisteredGroup foreign = group(theirs, 4, "foreign");

    @BeforeEach
    protected void addGroups() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
        List.of(one, other, elsewhere, foreign)
                .forEach(group -> within(group.tenant(), () -> stores().groups().add(group)));
    }

    @Test
    @DisplayName("gives back what it got, once for each group")
    protected void roundTrip() {
        put(protection(one, "promised"));
        put(protection(one, TEXT));
        put(protection(other, "heats the greenhouse"));

        assertThat(find(OURS, one)).contains(protection(one, TEXT));
        assertThat(find(OURS, elsewhere)).isEmpty();
    }

    @Test
    @DisplayName("lists those of a site in order of group id")
    protected void lists() {
        put(protection(elsewhere, "far away"));
        put(protection(other, "second"));
        put(protection(one, "first"));

        assertThat(list(ours)).containsExactly(protection(one, "first"), protection(other, "second"));
        assertThat(list(second)).containsExactly(protection(elsewhere, "far away"));
    }

    @Test
    @DisplayName("removes one, once")
    protected void removes() {
        put(protection(one, "promised"));

        assertThat(remove(OURS, one)).isTrue();
        assertThat(remove(OURS, one)).isFalse();
        assertThat(find(OURS, one)).isEmpty();
    }

    @Test
    @DisplayName("loses them with their group and with their site")
    protected void goesWithItsGroup() {
        put(protection(one, "promised"));
        put(protection(elsewhere, "promised"));

        within(OURS, () -> stores().groups().remove(one));
        within(OURS, () -> stores().sites().remove(second));

        assertThat(find(OURS, one)).isEmpty();
        assertThat(list(ours)).isEmpty();
        assertThat(find(OURS, elsewhere)).isEmpty();
    }

    @Test
    @DisplayName("shows and removes none of another tenant")
    protected void isolation() {
        within(THEIRS, () -> stores().protections().put(THEIRS, protection(foreign, "theirs")));

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(list(theirs)).isEmpty();
        assertThat(remove(OURS, foreign)).isFalse();
        assertThat(find(THEIRS, foreign)).contains(protection(foreign, "theirs"));
    }

    private void put(Protection protection) {
        within(OURS, () -> stores().protections().put(OURS, protection));
    }

    private boolean remove(TenantId tenant, RegisteredGroup group) {
        return in(tenant, () -> stores().protections().remove(tenant, group.id()));
    }

    private Optional<Protection> find(TenantId tenant, RegisteredGroup group) {
        return in(tenant, () -> stores().protections().find(tenant, group.id()));
    }

    private List<Protection> list(RegisteredSite site) {
        return in(OURS, () -> stores().protections().list(OURS, site.id()));
    }
}
