package io.hashwatt.domain.plan.record;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.PlanScenario;
import io.hashwatt.domain.plan.record.GroupDifference.Step;
import io.hashwatt.domain.plan.site.SitePlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference between two plans of a site")
class PlanDifferenceTest {

    private final GroupPlan free = hours().plan();
    private final GroupPlan quiet = hours().limit("quiet", 60, 120, 0, 0).plan();

    @Test
    @DisplayName("names the groups at other levels, and counts those that run the same")
    void changed() {
        PlanDifference difference = between(List.of(free, free, quiet), List.of(free, quiet, quiet));

        assertThat(difference.changed()).extracting(GroupDifference::id).containsExactly(id(1));
        assertThat(difference.unchanged()).isEqualTo(2);
    }

    @Test
    @DisplayName("is the levels of both over the same time, equal neighbours as one")
    void levels() {
        GroupDifference difference = only(free, quiet);

        assertThat(words(difference.inForce())).isEqualTo("0-240 at 2");
        assertThat(words(difference.drafted())).isEqualTo("0-60 at 2, 60-120 at 0, 120-240 at 2");
    }

    @Test
    @DisplayName("is money of each group, which is that of the plans when added up")
    void money() {
        PlanDifference difference = between(List.of(free, quiet), List.of(quiet, free));

        assertThat(difference.changed().getFirst().gain())
                .as("an hour at 40 earns 120, and a start costs 15")
                .isEqualTo(eur("-135"));
        assertThat(difference.changed().getLast().gain()).isEqualTo(eur("135"));
    }

    @Test
    @DisplayName("has both side by side, and says for how long they differ")
    void steps() {
        GroupDifference difference =
                only(quiet, hours().limit("eco", 90, 150, 0, 1).plan());

        assertThat(difference.steps())
                .extracting(step -> minutes(step) + " " + step.inForce() + " " + step.drafted())
                .containsExactly("60 2 2", "30 0 2", "30 0 1", "30 2 1", "90 2 2");
        assertThat(difference.differing()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    @DisplayName("tells a level that is held for want of a price from the same level that pays")
    void withoutPrice() {
        GroupDifference difference =
                only(gapped().plan(), gapped().limit("quiet", 120, 180, 0, 0).plan());

        assertThat(words(difference.inForce())).isEqualTo("0-60 at 2, 60-120 at 2 without price, 120-180 at 2");
        assertThat(difference.steps()).extracting(Step::isPriced).containsExactly(true, false, true);
    }

    @Test
    @DisplayName("is none where plans cut the same levels at other times")
    void cutOtherwise() {
        GroupPlan cut =
                hours().limit("says nothing new", 40, 160, 0, 2).insisting().plan();

        assertThat(cut.grid().size()).isGreaterThan(free.grid().size());
        assertThat(between(List.of(free), List.of(cut)).changed()).isEmpty();
    }

    private static PlanScenario hours() {
        return new PlanScenario().initially(2, 600).startCost(15).prices(30, 40, 40, 40, 40, 40, 40, 40, 40);
    }

    private static PlanScenario gapped() {
        return new PlanScenario()
                .initially(2, 600)
                .defaultLevel(2)
                .prices(60, 40)
                .gap(60)
                .prices(60, 40);
    }

    private static GroupDifference only(GroupPlan inForce, GroupPlan drafted) {
        return between(List.of(inForce), List.of(drafted)).changed().getFirst();
    }

    private static PlanDifference between(List<GroupPlan> inForce, List<GroupPlan> drafted) {
        List<RegisteredGroup> groups = IntStream.range(0, inForce.size())
                .mapToObj(i -> new RegisteredGroup(
                        id(i),
                        new TenantId(new UUID(0, 1)),
                        new SiteId(new UUID(0, 2)),
                        inForce.get(i).group(),
                        PlanScenario.MIDNIGHT,
                        1))
                .toList();
        return PlanDifference.between(groups, plan(inForce), plan(drafted));
    }

    private static SitePlan plan(List<GroupPlan> groups) {
        // All of them are of the same name, which a site would not take.
        List<MinerGroup> one = List.of(groups.getFirst().group());
        return new SitePlan(new Site(ZoneOffset.UTC, new CurrencyCode("EUR"), SiteLimits.NONE, one), groups);
    }

    private static GroupId id(int number) {
        return new GroupId(new UUID(1, number));
    }

    private static String words(List<LevelStretch> stretches) {
        return stretches.stream()
                .map(one -> minute(one.interval().start()) + "-"
                        + minute(one.interval().end()) + " at " + one.level()
                        + (one.isPriced() ? "" : " without price"))
                .collect(Collectors.joining(", "));
    }

    private static long minute(Instant instant) {
        return Duration.between(PlanScenario.MIDNIGHT, instant).toMinutes();
    }

    private static long minutes(Step step) {
        return step.interval().length().toMinutes();
    }
}
