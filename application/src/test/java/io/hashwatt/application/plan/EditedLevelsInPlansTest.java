package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.GroupEdit;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Levels are off, eco (1) and full (2); at 10 per MWh full is worth most, at 300 off. */
@DisplayName("When somebody edits the levels of a group")
class EditedLevelsInPlansTest {

    private static final PowerLevel OFF = PowerLevel.of("off", 0, "0");
    private static final PowerLevel LOW = PowerLevel.of("low", 500, "20");
    private static final PowerLevel ECO = PowerLevel.of("eco", 1_000, "40");
    private static final PowerLevel MID = PowerLevel.of("mid", 2_000, "71");
    private static final PowerLevel FULL = PowerLevel.of("full", 3_000, "100");
    private static final Target ALL = new Target.WholeSite();
    private static final Wish AT_MOST_ECO = new Wish(Wish.Form.AT_MOST, 1);

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    @BeforeEach
    void threeLevels() {
        edit(new GroupEdit(hall(OFF, ECO, FULL), Arrays.asList(PowerLevelId.OFF, new PowerLevelId(1), null)));
        given.prices(admin, mine.power(), START, "10", "10", "300", "300");
    }

    @Test
    @DisplayName(
            "the group still stands at the level at which its last plan has it, whatever its place in the list is now")
    void standing() {
        assertThat(names(planned())).containsExactly("full", "full", "off", "off");
        scenario.clock().advance(HOUR);

        edit(OFF, ECO, MID, FULL);

        GroupPlanRecord plan = planned();
        assertThat(standing(plan)).isEqualTo("full");
        assertThat(plan.initial().inState()).isEqualTo(HOUR);
    }

    @Test
    @DisplayName(
            "and removes the one it stands at, it is taken to stand at the nearest by power, and to have been on as long")
    void standingAtNearest() {
        planned();
        scenario.clock().advance(HOUR);

        edit(OFF, MID);

        GroupPlanRecord plan = planned();
        assertThat(standing(plan)).isEqualTo("mid");
        assertThat(plan.initial().inState()).isEqualTo(HOUR);
    }

    @Test
    @DisplayName("the level that rules now is the same as before, until there is a new plan")
    void ruling() {
        planned();
        assertThat(rulingLevel()).isEqualTo("full");

        edit(OFF, ECO, MID, FULL);

        assertThat(rulingLevel()).isEqualTo("full");
    }

    @Test
    @DisplayName("an override means the level that it meant before")
    void override() {
        begun(AT_MOST_ECO);
        assertThat(names(planned())).startsWith("eco", "eco");

        edit(OFF, LOW, ECO, FULL);

        assertThat(names(planned())).startsWith("eco", "eco");
        assertThat(rulingLevel()).isEqualTo("eco");
    }

    @Test
    @DisplayName("a slot of a calendar means the level that it meant before")
    void calendar() {
        active(Calendars.named("Quiet").daily("11:00", "15:00", AT_MOST_ECO).content());
        assertThat(names(planned())).startsWith("eco", "eco");

        edit(OFF, LOW, ECO, FULL);

        assertThat(names(planned())).startsWith("eco", "eco");
    }

    @Test
    @DisplayName("and removes one that somebody has named, the next lower one stands in for it, and a finding says so")
    void removed() {
        Schedule quiet = active(
                Calendars.named("Quiet").daily("11:00", "15:00", AT_MOST_ECO).content());
        edit(OFF, LOW, ECO, FULL);
        assertThat(findings(quiet)).isEmpty();

        edit(OFF, LOW, FULL);

        assertThat(names(planned())).startsWith("low", "low");
        assertThat(findings(quiet)).extracting(Finding::kind).containsExactly(Finding.Kind.LEVEL_REMOVED);
    }

    @Test
    @DisplayName("what two want is compared by the levels' places in the list, not by their numbers")
    void clash() {
        edit(OFF, LOW, ECO, FULL);
        Wish atLeastLow = new Wish(Wish.Form.AT_LEAST, 3);
        active(Calendars.named("Quiet").daily("11:00", "15:00", AT_MOST_ECO).content());

        Schedule warm = active(
                Calendars.named("Warm").daily("11:00", "15:00", atLeastLow).content());

        assertThat(findings(warm)).extracting(Finding::kind).containsExactly(Finding.Kind.OVERLAP);
        assertThat(names(planned())).containsExactly("eco", "eco", "low", "low");
    }

    @Test
    @DisplayName("a protected group stays at its default level")
    void protection() {
        MinerGroup atFull =
                new MinerGroup("hall", 100, List.of(OFF, LOW, ECO, FULL), TransitionLimits.NONE, StartCost.NONE, 3);
        edit(new GroupEdit(atFull));

        done(process.schedule().protectGroups().protect(admin, mine.group().id(), "sold"));

        assertThat(names(planned())).containsOnly("full");
    }

    @Test
    @DisplayName("a typed strike is about the level that it was about before")
    void strikes() {
        given.prices(admin, mine.power(), START.plus(HOUR.multipliedBy(4)), "45");
        active(new StrikeContent(
                "ladder",
                ALL,
                null,
                new StrikeContent.Strikes.Typed(Samples.EUR, List.of(BigDecimal.valueOf(60), BigDecimal.valueOf(40))),
                BigDecimal.ZERO,
                StrikeContent.Patience.NONE));
        reactive();
        assertThat(names(planned())).containsExactly("full", "full", "off", "off", "eco");

        edit(OFF, LOW, ECO, FULL);

        assertThat(names(planned())).containsExactly("full", "full", "off", "off", "eco");
    }

    private RegisteredGroup current() {
        return process.fleet().manageGroups().find(admin, mine.group().id()).orElseThrow();
    }

    private void edit(PowerLevel... levels) {
        edit(new GroupEdit(hall(levels)));
    }

    private void edit(GroupEdit edit) {
        RegisteredGroup group = current();
        done(process.fleet().manageGroups().change(admin, group.id(), group.version(), edit));
    }

    private static MinerGroup hall(PowerLevel... levels) {
        return new MinerGroup("hall", 100, List.of(levels), TransitionLimits.NONE, StartCost.NONE, 0);
    }

    private void begun(Wish wish) {
        Draft draft = new Draft(Kind.OVERRIDE, ALL, wish, null, new Lasting.For(HOUR.multipliedBy(4)), "trial");
        done(process.schedule().intervene().begin(admin, mine.site().id(), draft));
    }

    private Schedule active(ScheduleContent content) {
        Schedule draft = done(
                process.schedule().manageSchedules().create(admin, mine.site().id(), content));
        return done(process.schedule().manageSchedules().activate(admin, draft.id(), draft.version(), "trial"));
    }

    private List<Finding> findings(Schedule schedule) {
        return process.schedule()
                .previewSchedule()
                .findings(admin, mine.site().id())
                .getOrDefault(schedule.id(), List.of());
    }

    private void reactive() {
        long version =
                process.schedule().readControl().of(admin, mine.site().id()).version();
        done(process.schedule()
                .armSite()
                .set(admin, mine.site().id(), version, new ArmSite.Order(ControlMode.REACTIVE, "trial", "north")));
    }

    private GroupPlanRecord planned() {
        MakePlan.Result made = process.planning()
                .makePlan()
                .make(admin, new MakePlan.Command(mine.site().id(), null, null));
        return process.planning()
                .readPlans()
                .group(
                        admin,
                        ((MakePlan.Result.Made) made).plan().id(),
                        mine.group().id())
                .orElseThrow();
    }

    private String rulingLevel() {
        PowerLevelId level = Objects.requireNonNull(process.planning()
                .readWhy()
                .levels(admin, mine.site().id(), scenario.clock().instant())
                .get(mine.group().id()));
        MinerGroup group = current().group();
        return group.level(group.levelIds().place(level).orElseThrow()).name();
    }

    private static String standing(GroupPlanRecord plan) {
        return plan.group().level(plan.initial().level()).name();
    }

    private static List<String> names(GroupPlanRecord plan) {
        return plan.slots().stream()
                .map(ExplainedSlot::level)
                .map(level -> plan.group().level(level).name())
                .toList();
    }
}
