package io.hashwatt.application.kernel;

import static io.hashwatt.application.testing.Samples.group;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
                    stores().sites().update(first.with("changed", first.zone(), SiteLimits.NONE));
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

    @Test
    @DisplayName("that only reads sees one moment, whatever others commit meanwhile")
    protected void oneMoment() {
        within(OURS, () -> stores().sites().add(first));
        List<List<RegisteredSite>> seen = new ArrayList<>();

        Overlapping<TenantId> other = overlappingReading(
                OURS,
                () -> seen.add(sites(OURS)),
                () -> stores().sites().add(second),
                () -> seen.add(stores().sites().page(OURS, Page.first(10))));

        assertThat(seen).containsExactly(List.of(first), List.of(first));
        assertThat(other.second()).isEqualTo(OURS);
        assertThat(reading(() -> stores().sites().page(OURS, Page.first(10)))).containsExactly(first, second);
    }

    @Test
    @DisplayName("that only reads cannot write, not even in a joined one")
    protected void readsOnly() {
        assertThatThrownBy(() -> reading(() -> added(first))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> reading(() -> in(OURS, () -> added(first)))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> reading(() -> atEnd(new ArrayList<>(), "item")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(sites(OURS)).isEmpty();
        within(OURS, () -> stores().sites().add(first));
        assertThat(sites(OURS)).containsExactly(first);
    }

    @Test
    @DisplayName("that needs what another one has, which needs what this one has, is done after all, as is the other")
    protected void deadlock() {
        within(OURS, () -> {
            stores().sites().add(first);
            stores().sites().add(second);
        });
        CountDownLatch bothHaveOne = new CountDownLatch(2);

        List<Integer> done = atOnce(
                List.of(() -> bothRenamed(first, second, bothHaveOne), () -> bothRenamed(second, first, bothHaveOne)));

        assertThat(done).containsExactly(2, 2);
        assertThat(sites(OURS)).extracting(RegisteredSite::version).containsExactly(3L, 3L);
    }

    @Test
    @DisplayName("that meets another one at a unique key finds on its next try what that one has stored")
    protected void uniqueKey() {
        CountDownLatch bothHaveLooked = new CountDownLatch(2);

        List<String> done =
                atOnce(List.of(() -> addedIfNew(first, bothHaveLooked), () -> addedIfNew(namesake(), bothHaveLooked)));

        assertThat(done).containsExactlyInAnyOrder("added", "taken");
        assertThat(sites(OURS)).hasSize(1);
    }

    @Test
    @DisplayName("that adds to what another one removes finds on its next try that it is gone")
    protected void foreignKey() {
        within(OURS, () -> stores().sites().add(first));

        Overlapping<String> both = overlapping(OURS, () -> removed(first), () -> groupAddedTo(first));

        assertThat(both.first()).isEqualTo("removed");
        assertThat(both.second()).isEqualTo("no site");
        assertThat(sites(OURS)).isEmpty();
    }

    @Test
    @DisplayName("hands over what was collected at its end, in its transaction, once, and never after a failure")
    protected void collected() {
        List<String> received = new ArrayList<>();
        UnitOfWork.AtEnd<String> receiver = (tenant, items) -> {
            received.add(tenant.equals(OURS) + " " + items + " sees "
                    + stores().sites().page(OURS, Page.first(10)).size());
            stores().sites().add(second);
        };

        within(OURS, () -> {
            stores().unitOfWork().atEnd(receiver, "a");
            within(OURS, () -> stores().unitOfWork().atEnd(receiver, "b"));
            stores().sites().add(first);
            assertThat(received).isEmpty();
        });

        assertThat(received).containsExactly("true [a, b] sees 1");
        assertThat(sites(OURS)).containsExactly(first, second);
        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().unitOfWork().atEnd(receiver, "c");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(received).hasSize(1);
        assertThatThrownBy(() -> atEnd(received, "outside")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("stores nothing when what was collected cannot be stored")
    protected void collectedFails() {
        assertThatThrownBy(() -> within(OURS, () -> {
                    stores().sites().add(first);
                    stores().unitOfWork()
                            .atEnd(
                                    (tenant, items) -> {
                                        throw new IllegalArgumentException("no");
                                    },
                                    "item");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(sites(OURS)).isEmpty();
    }

    private int bothRenamed(RegisteredSite one, RegisteredSite other, CountDownLatch bothHaveOne) {
        return in(OURS, () -> {
            int renamed = renamed(one);
            meet(bothHaveOne);
            return renamed + renamed(other);
        });
    }

    private int renamed(RegisteredSite site) {
        RegisteredSite current = stores().sites().find(OURS, site.id()).orElseThrow();
        boolean done = stores().sites().update(current.with(site.name(), site.zone(), SiteLimits.NONE));
        return done ? 1 : 0;
    }

    private String addedIfNew(RegisteredSite site, CountDownLatch bothHaveLooked) {
        return in(OURS, () -> {
            boolean taken = stores().sites().withName(OURS, site.name()).isPresent();
            meet(bothHaveLooked);
            return taken ? "taken" : added(site);
        });
    }

    private String added(RegisteredSite site) {
        stores().sites().add(site);
        return "added";
    }

    private RegisteredSite namesake() {
        return site(OURS, 3, first.name());
    }

    private String removed(RegisteredSite site) {
        return stores().sites().remove(site) ? "removed" : "stale";
    }

    private String groupAddedTo(RegisteredSite site) {
        if (stores().sites().find(OURS, site.id()).isEmpty()) {
            return "no site";
        }
        stores().groups().add(group(site, 7, "hall"));
        return "added";
    }

    private String atEnd(List<String> received, String item) {
        stores().unitOfWork().atEnd((tenant, items) -> received.addAll(items), item);
        return item;
    }

    /** Waits for the other one, but not where units follow each other anyway. */
    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    private <T> T reading(Supplier<T> work) {
        return stores().unitOfWork().reading(OURS, work);
    }

    private List<RegisteredSite> sites(TenantId tenant) {
        return in(tenant, () -> stores().sites().page(tenant, Page.first(10)));
    }
}
