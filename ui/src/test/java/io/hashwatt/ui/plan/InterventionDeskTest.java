package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people have decided against a plan")
class InterventionDeskTest {

    private final Actor actor = new FakeTenancy().actor("admin");
    private final Mine mine = new Mine(actor);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final Intervene intervene = mine.process().schedule().intervene();
    private final InterventionDesk desk = new InterventionDesk(
            intervene,
            mine.process().schedule().readInterventions(),
            mine.process().fleet().readFleet(),
            mine.scenario().clock());

    @Test
    @DisplayName("is shown with whose it is, for what, and why, as long as it is not over")
    void shown() {
        mine.groups(site, 5, 100);
        List<GroupId> groups = groups().stream().map(RegisteredGroup::id).toList();
        begun(Kind.SAFETY_STOP, new Target.WholeSite(), Wish.OFF, new Lasting.UntilEnded());
        begun(Kind.OVERRIDE, of(groups, 2), new Wish(Wish.Form.AT_MOST, 1), new Lasting.For(Duration.ofHours(1)));
        begun(Kind.LOCK_OUT, of(groups, 4), Wish.OFF, new Lasting.For(Duration.ofHours(3)));
        String who = actor.principal().name();

        assertThat(lines())
                .containsExactly(
                        "Safety stop by " + who + ", whole site, off: “fan test”",
                        "Manual override by " + who + ", A1, A2, at most Eco: “fan test”",
                        "Lock-out by " + who + ", 4 groups, off: “fan test”");

        mine.scenario().clock().advance(Duration.ofHours(2));
        assertThat(lines()).hasSize(2);
    }

    @Test
    @DisplayName(
            "begins with an override of the group that is looked at, off for an hour; a safety stop is one of the whole site")
    void usualDraft() {
        mine.groups(site, 1, 100);
        mine.prices(mine.market(site), 40);
        PlanRecord plan = mine.plan(site);
        GroupPlanRecord group =
                mine.process().planning().readPlans().groups(actor, plan.id()).getFirst();

        InterventionForm form =
                new InterventionForm(group.id(), group.group(), draft -> new Outcome.Missing<>("site"), () -> {});

        assertThat(form.draft())
                .isEqualTo(new Draft(
                        Kind.OVERRIDE,
                        new Target.Groups(List.of(group.id())),
                        Wish.OFF,
                        null,
                        new Lasting.For(Duration.ofHours(1)),
                        ""));

        form.suggest(Kind.SAFETY_STOP);
        assertThat(form.draft())
                .isEqualTo(new Draft(
                        Kind.SAFETY_STOP, new Target.WholeSite(), Wish.OFF, null, new Lasting.UntilEnded(), ""));
    }

    @Test
    @DisplayName("names a level of the group by its id, whatever place it has in the list")
    @SuppressWarnings("unchecked")
    void levels() {
        MinerGroup group = Mine.withoutNormal("A1");
        try (Screen screen = new Screen(actor)) {
            InterventionForm form = new InterventionForm(
                    new GroupId(new UUID(0, 1)), group, draft -> new Outcome.Missing<>("site"), () -> {});
            form.open();
            screen.field("wish", Select.class).setValue(Wish.Form.AT_MOST);
            Select<Integer> level = screen.field("level", Select.class);
            level.setValue(3);

            assertThat(Screen.words(level)).containsExactly("Off", "Eco", "Boost");
            assertThat(form.draft().wish()).isEqualTo(new Wish(Wish.Form.AT_MOST, 3));
        }
    }

    @Test
    @DisplayName("may be about what the group hangs on, and about all groups with one of its tags")
    void targets() {
        mine.groups(site, 1, 100);
        RegisteredGroup group = groups().getFirst();

        assertThat(InterventionForm.targets(group.id(), Placement.of("North 2", List.of("hydro", "S21"))))
                .containsExactly(
                        new Target.Groups(List.of(group.id())),
                        new Target.Feeder("North 2"),
                        new Target.Tagged("S21"),
                        new Target.Tagged("hydro"),
                        new Target.WholeSite());
        assertThat(InterventionForm.targets(group.id(), Placement.UNKNOWN))
                .containsExactly(new Target.Groups(List.of(group.id())), new Target.WholeSite());
    }

    private static Target of(List<GroupId> groups, int count) {
        return new Target.Groups(groups.subList(0, count));
    }

    private List<RegisteredGroup> groups() {
        return mine.process()
                .fleet()
                .readFleet()
                .siteWithGroups(actor, site.id())
                .orElseThrow()
                .groups();
    }

    private void begun(Kind kind, Target target, Wish wish, Lasting lasting) {
        assertThat(intervene.begin(actor, site.id(), new Draft(kind, target, wish, null, lasting, "fan test")))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<String> lines() {
        InterventionDesk.Open open = desk.open(actor, site);
        return open.interventions().stream()
                .map((Intervention one) -> InterventionWords.line(one, open.groups()))
                .toList();
    }
}
