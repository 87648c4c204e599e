package io.hashwatt.application.fleet.port;

import static io.hashwatt.application.testing.Samples.group;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of groups")
public abstract class GroupStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        within(OURS, () -> {
            stores().sites().add(ours);
            stores().sites().add(second);
        });
        within(THEIRS, () -> stores().sites().add(theirs));
    }

    @Test
    @DisplayName("gives back what it got, plain or elaborate")
    protected void roundTrip() {
        RegisteredGroup plain = group(ours, 1, "plain");
        RegisteredGroup elaborate =
                new RegisteredGroup(new GroupId(id(2)), OURS, ours.id(), Samples.elaborateGroup(), AT, Long.MAX_VALUE);
        add(plain);
        add(elaborate);

        assertSame(find(OURS, plain).orElseThrow(), plain);
        assertSame(find(OURS, elaborate).orElseThrow(), elaborate);
        assertSame(withName(TEXT).orElseThrow(), elaborate);
        assertThat(in(OURS, () -> stores().groups().withName(OURS, second.id(), TEXT)))
                .isEmpty();
    }

    @Test
    @DisplayName("writes a change, levels too, onto the version before it, and onto no other")
    protected void versions() {
        RegisteredGroup first = group(ours, 1, "first");
        add(first);
        RegisteredGroup changed = first.with(Samples.elaborateGroup());

        assertThat(update(changed.with(first.group()))).isFalse();
        assertSame(find(OURS, first).orElseThrow(), first);
        assertThat(update(changed)).isTrue();
        assertThat(update(changed)).isFalse();
        assertSame(find(OURS, first).orElseThrow(), changed);
        assertThat(update(changed.with(first.group()))).isTrue();
        assertThat(find(OURS, first).orElseThrow().group().levels()).hasSize(2);
    }

    @Test
    @DisplayName("shows a group that others change and remove whole or not at all")
    protected void whole() {
        RegisteredGroup first = group(ours, 1, "first");
        RegisteredGroup changed = first.with(Samples.elaborateGroup());

        meanwhile(
                () -> {
                    add(first);
                    update(changed);
                    within(OURS, () -> stores().groups().remove(changed));
                },
                () -> Stream.concat(
                                find(OURS, first).stream(),
                                in(OURS, () -> stores().groups().allOf(OURS, ours.id())).stream())
                        .forEach(found -> assertSame(found, found.version() == first.version() ? first : changed)));
    }

    @Test
    @DisplayName("lets one of those win who change the same version at the same time")
    protected void oneWins() {
        RegisteredGroup first = group(ours, 1, "first");
        add(first);

        assertThat(atOnce(4, () -> update(first.with(Samples.elaborateGroup()))))
                .containsOnlyOnce(true);
        assertThat(find(OURS, first).orElseThrow().group().levels()).hasSize(3);
    }

    @Test
    @DisplayName("lists a site's groups in order of id, by page or all, each with its own levels")
    protected void lists() {
        RegisteredGroup third = group(ours, 3, "c");
        RegisteredGroup first = group(ours, 1, "a").with(Samples.elaborateGroup());
        List.of(third, first, group(second, 2, "elsewhere")).forEach(this::add);

        assertSame(in(OURS, () -> stores().groups().allOf(OURS, ours.id())), List.of(first, third));
        assertSame(in(OURS, () -> stores().groups().page(OURS, ours.id(), Page.first(1))), List.of(first));
        assertSame(
                in(OURS, () -> stores().groups().page(OURS, ours.id(), new Page<>(Optional.of(first.id()), 9))),
                List.of(third));
    }

    @Test
    @DisplayName("counts the groups of a site, and of no other")
    protected void counts() {
        List.of(group(ours, 1, "a"), group(ours, 2, "b"), group(second, 3, "elsewhere"))
                .forEach(this::add);

        assertThat(in(OURS, () -> stores().groups().count(OURS, ours.id()))).isEqualTo(2);
        assertThat(in(OURS, () -> stores().groups().count(OURS, theirs.id()))).isZero();
    }

    @Test
    @DisplayName("removes the version it is told to")
    protected void removes() {
        RegisteredGroup first = group(ours, 1, "first");
        add(first);

        assertThat(remove(first.with(first.group()))).isFalse();
        assertThat(remove(first)).isTrue();
        assertThat(remove(first)).isFalse();
        assertThat(find(OURS, first)).isEmpty();
        add(first);
        assertThat(find(OURS, first).orElseThrow().group().levels())
                .as("nothing is left of the old levels")
                .hasSize(2);
    }

    @Test
    @DisplayName("refuses a name that another group of the site has, not one of another site's")
    protected void nameIsUnique() {
        add(group(ours, 1, "same"));
        add(group(second, 2, "same"));

        assertThatThrownBy(() -> add(group(ours, 3, "same"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("shows, changes and removes no group of another tenant")
    protected void isolation() {
        RegisteredGroup foreign = group(theirs, 1, "theirs");
        add(foreign);
        RegisteredGroup sameId = group(ours, 1, "theirs");

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(in(OURS, () -> stores().groups().allOf(OURS, theirs.id()))).isEmpty();
        assertThat(in(OURS, () -> stores().groups().withName(OURS, theirs.id(), "theirs")))
                .isEmpty();
        assertThat(update(sameId.with(sameId.group()))).isFalse();
        assertThat(remove(sameId)).isFalse();
        assertThat(find(THEIRS, foreign)).isPresent();
    }

    private void add(RegisteredGroup group) {
        within(group.tenant(), () -> stores().groups().add(group));
    }

    private boolean update(RegisteredGroup group) {
        return in(group.tenant(), () -> stores().groups().update(group));
    }

    private boolean remove(RegisteredGroup group) {
        return in(group.tenant(), () -> stores().groups().remove(group));
    }

    private Optional<RegisteredGroup> find(TenantId tenant, RegisteredGroup group) {
        return in(tenant, () -> stores().groups().find(tenant, group.id()));
    }

    private Optional<RegisteredGroup> withName(String name) {
        return in(OURS, () -> stores().groups().withName(OURS, ours.id(), name));
    }
}
