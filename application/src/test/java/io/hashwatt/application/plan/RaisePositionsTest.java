package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The position of a site's inputs")
class RaisePositionsTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");
    private final RegisteredSite elsewhere = given.site(admin, "elsewhere");
    private long before = position();

    @Test
    @DisplayName("rises by one with every change of its fleet, its market, what people want there and who chooses")
    void rises() {
        RegisteredGroup shed = given.group(admin, mine.site().id(), "shed");
        thenRisen("a group that was added");
        done(process.fleet().manageGroups().change(admin, shed.id(), 1, Given.miners("barn", TransitionLimits.NONE)));
        thenRisen("one that was changed");
        done(process.fleet().manageGroups().delete(admin, shed.id(), 2));
        thenRisen("one that was deleted");
        done(process.fleet()
                .manageSites()
                .change(admin, mine.site().id(), 1, new ManageSites.Changes("south", Samples.BERLIN, SiteLimits.NONE)));
        thenRisen("the site");
        done(process.schedule()
                .armSite()
                .set(admin, mine.site().id(), 0, new ArmSite.Order(ControlMode.PLANNED, "trial", "south")));
        thenRisen("the control mode");
        Intervention stop = done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        mine.site().id(),
                        new Intervene.Draft(
                                Intervention.Kind.SAFETY_STOP,
                                new Target.WholeSite(),
                                Wish.OFF,
                                null,
                                new Intervene.Lasting.UntilEnded(),
                                "smoke")));
        thenRisen("an intervention");
        done(process.schedule().intervene().end(admin, stop.id()));
        thenRisen("its end");
        assertThat(position(elsewhere)).as("of another site").isZero();
    }

    @Test
    @DisplayName("rises with nothing else")
    void nothingElse() {
        given.prices(admin, mine.power(), START, "10", "20");
        process.planning().replanSites().round();
        given.user(admin, "kim", Role.VIEWER);
        given.group(admin, elsewhere.id(), "hall");

        assertThat(position()).isEqualTo(before);
        assertThat(position(elsewhere)).isEqualTo(1);
    }

    @Test
    @DisplayName("does not rise with a change that is taken back")
    void takenBack() {
        assertThatThrownBy(() -> scenario.stores().unitOfWork().in(admin.tenant(), () -> {
                    given.group(admin, mine.site().id(), "shed");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(position()).isEqualTo(before);
    }

    @Test
    @DisplayName("rises once for all that one unit of work changes")
    void onceForAll() {
        scenario.stores().unitOfWork().in(admin.tenant(), () -> {
            given.group(admin, mine.site().id(), "shed");
            return given.group(admin, mine.site().id(), "barn");
        });

        thenRisen("two groups");
    }

    private void thenRisen(String by) {
        assertThat(position()).as(by).isEqualTo(++before);
    }

    private long position() {
        return position(mine.site());
    }

    private long position(RegisteredSite site) {
        return scenario.stores()
                .unitOfWork()
                .in(admin.tenant(), () -> scenario.stores().siteInputs().position(admin.tenant(), site.id()));
    }
}
