package io.hashwatt.application.kernel;

import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit of work")
public abstract class UnitOfWorkContract extends StoreContract {

    private final RegisteredSite first = site(OURS, 1, "first");
    private final RegisteredSite second = site(OURS, 2, "second");

    @Test
    @DisplayName("takes back, when it throws, what was added, changed and removed in it")
    protected void rollsBack() {
        within(OURS, () -> {
            stores().sites().add(first);
            stores().sites().add(second);
        });

        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().sites().add(site(OURS, 3, "third"));
                    stores().sites().update(first.with("changed", first.zone(), null));
                    stores().sites().remove(second);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(sites(OURS)).containsExactly(first, second);
    }

    @Test
    @DisplayName("joins the open one, and takes it along when it fails, even if somebody caught the exception")
    protected void joins() {
        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().sites().add(first);
                    assertThatThrownBy(() -> within(OURS, () -> {
                                throw new IllegalArgumentException("inner");
                            }))
                            .isInstanceOf(IllegalArgumentException.class);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sites(OURS)).isEmpty();

        within(OURS, () -> {
            within(OURS, () -> stores().sites().add(first));
            stores().sites().add(second);
        });
        assertThat(sites(OURS)).containsExactly(first, second);
    }

    @Test
    @DisplayName("runs what was left for after the commit then, in order, and never after a roll-back")
    protected void afterCommit() {
        List<String> ran = new ArrayList<>();

        within(OURS, () -> {
            within(
                    OURS,
                    () -> stores().unitOfWork()
                            .afterCommit(
                                    () -> ran.add("inner sees " + sites(OURS).size())));
            stores().unitOfWork().afterCommit(() -> ran.add("outer"));
            stores().sites().add(first);
            assertThat(ran).isEmpty();
        });
        assertThat(ran).containsExactly("inner sees 1", "outer");

        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().unitOfWork().afterCommit(() -> ran.add("never"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        within(OURS, () -> {});
        assertThat(ran).hasSize(2);
        assertThatThrownBy(() -> stores().unitOfWork().afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("is one tenant's: neither a joined one nor a store may be another's, and without one no store works")
    protected void oneTenant() {
        assertThatThrownBy(() -> in(OURS, () -> in(THEIRS, () -> "no"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(OURS, () -> stores().sites().page(THEIRS, Page.first(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> stores().sites().page(OURS, Page.first(1))).isInstanceOf(IllegalStateException.class);
    }

    private List<RegisteredSite> sites(TenantId tenant) {
        return in(tenant, () -> stores().sites().page(tenant, Page.first(10)));
    }
}
