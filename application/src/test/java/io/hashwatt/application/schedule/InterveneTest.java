package io.hashwatt.application.schedule;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertRefused;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Intervention.Phase;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An intervention")
class InterveneTest {

    private static final Target ALL = new Target.WholeSite();
    private static final Lasting ENDLESS = new Lasting.UntilEnded();

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Intervene intervene = process.schedule().intervene();
    private final ReadInterventions read = process.schedule().readInterventions();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Actor operator = Given.as(admin.tenant(), Role.OPERATOR);
    private final RegisteredSite site = given.site(admin, "north");
    private final RegisteredGroup hall = given.group(admin, site.id(), "hall");

    @Test
    @DisplayName("begun now for a time holds from this minute, no shorter than asked for, and says whose it is")
    void begunNow() {
        Intervention begun = done(begin(override(null, new Lasting.For(Duration.ofMinutes(30)))));

        assertThat(begun.from()).isEqualTo(START);
        assertThat(begun.until()).isEqualTo(START.plus(Duration.ofMinutes(31)));
        assertThat(begun.by()).isEqualTo(operator.principal());
        assertThat(begun.createdAt()).isEqualTo(Scenario.NOW);
        assertThat(begun.phaseAt(Scenario.NOW)).isEqualTo(Phase.ACTIVE);
        assertThat(read.find(admin, begun.id())).contains(begun);
        assertThat(given.events(admin)).endsWith("intervention.begun");
    }

    @Test
    @DisplayName("may lie ahead, and last until an instant")
    void ahead() {
        Instant from = START.plus(HOUR);
        Instant until = START.plus(Duration.ofHours(3));

        Intervention begun = done(begin(override(from, new Lasting.Until(until))));

        assertThat(begun.from()).isEqualTo(from);
        assertThat(begun.until()).isEqualTo(until);
        assertThat(begun.phaseAt(Scenario.NOW)).isEqualTo(Phase.AHEAD);
    }

    @Test
    @DisplayName("that locks out or stops lasts until somebody ends it, once")
    void ended() {
        Intervention stop = done(begin(stop(ALL)));
        scenario.clock().advance(HOUR);

        Intervention ended = done(intervene.end(admin, stop.id()));

        assertThat(ended.ended()).isEqualTo(new Intervention.Ending(Scenario.NOW.plus(HOUR), admin.principal()));
        assertThat(read.find(operator, stop.id())).contains(ended);
        assertThat(given.events(admin)).endsWith("intervention.begun", "intervention.ended");
        scenario.clock().advance(HOUR);
        assertThat(done(intervene.end(operator, stop.id())))
                .as("it is over already")
                .isEqualTo(ended);
        assertThat(given.events(admin)).endsWith("intervention.begun", "intervention.ended");
    }

    @Test
    @DisplayName(
            "is listed with its site in the order they were begun, and as long as it is not over among the open ones")
    void listed() {
        Intervention first = done(begin(stop(ALL)));
        Intervention second = done(begin(override(null, new Lasting.For(HOUR))));
        RegisteredSite south = given.site(admin, "south");
        Intervention elsewhere = done(intervene.begin(operator, south.id(), stop(ALL)));

        assertThat(read.list(operator, site.id(), Page.first(9))).containsExactly(first, second);
        assertThat(read.openAt(operator, site.id(), Scenario.NOW)).containsExactly(first, second);
        assertThat(read.openAt(operator, site.id(), START.plus(Duration.ofHours(2))))
                .containsExactly(first);
        assertThat(read.openAt(operator, Scenario.NOW)).containsExactly(first, second, elsewhere);
    }

    @Test
    @DisplayName("is refused where its time is none, or an override has no end or too late a one")
    void time() {
        assertRefused(begin(override(START.minusSeconds(1), new Lasting.For(HOUR))), "from");
        assertRefused(begin(override(null, new Lasting.For(Duration.ofSeconds(59)))), "duration_minutes");
        assertRefused(
                begin(override(null, new Lasting.For(Intervene.LONGEST_OVERRIDE.plusMinutes(2)))), "duration_minutes");
        assertRefused(begin(override(null, new Lasting.Until(START))), "until");
        assertRefused(begin(override(START.plus(HOUR), new Lasting.Until(START.plus(HOUR)))), "until");
        assertRefused(begin(override(null, ENDLESS)), "until");
        done(begin(override(null, new Lasting.For(Intervene.LONGEST_OVERRIDE))));
    }

    @Test
    @DisplayName("is refused where a lock-out would make something run, or no group has the level")
    void wish() {
        Wish one = new Wish(Wish.Form.AT_LEAST, 1);
        assertRefused(begin(new Draft(Kind.LOCK_OUT, ALL, one, null, ENDLESS, "fans")), "wish");
        Wish two = new Wish(Wish.Form.AT_MOST, 2);
        assertRefused(
                begin(new Draft(Kind.LOCK_OUT, ALL, two, null, ENDLESS, "fans")),
                "level",
                "must be the id of a level that a group has: 0, 1");
    }

    @Test
    @DisplayName("is refused without a reason, with a long one, and for groups of another site")
    void reasonAndGroups() {
        assertRefused(begin(new Draft(Kind.LOCK_OUT, ALL, Wish.OFF, null, ENDLESS, " ")), "reason");
        assertRefused(begin(new Draft(Kind.LOCK_OUT, ALL, Wish.OFF, null, ENDLESS, "x".repeat(201))), "reason");
        GroupId foreign =
                given.group(admin, given.site(admin, "south").id(), "hall").id();
        assertRefused(begin(stop(new Target.Groups(List.of(hall.id(), foreign)))), "groups");
        done(begin(stop(new Target.Groups(List.of(hall.id())))));
    }

    @Test
    @DisplayName("may be about a feeder or a tag, if a group of the site is on it or has it")
    void feedersAndTags() {
        assertRefused(begin(stop(new Target.Feeder("A"))), "feeder");
        assertRefused(begin(stop(new Target.Tagged("hydro"))), "tag");
        RegisteredGroup placed = given.placed(admin, hall, Placement.of("A", List.of("hydro")));

        assertThat(done(begin(stop(new Target.Feeder("A")))).target().covers(placed))
                .isTrue();
        assertThat(done(begin(stop(new Target.Tagged("hydro")))).target().covers(placed))
                .isTrue();
    }

    @Test
    @DisplayName("of another tenant, or at a site that is not there, is not there")
    void ofAnother() {
        Intervention stop = done(begin(stop(ALL)));
        Actor other = given.tenant("other");

        assertMissing(intervene.begin(other, site.id(), stop(ALL)));
        assertMissing(intervene.begin(admin, new SiteId(scenario.unknownId()), stop(ALL)));
        assertMissing(intervene.end(other, stop.id()));
        assertMissing(intervene.end(admin, new InterventionId(scenario.unknownId())));
        assertThat(read.find(other, stop.id())).isEmpty();
        assertThat(read.list(other, site.id(), Page.first(9))).isEmpty();
        assertThat(read.openAt(other, Scenario.NOW)).isEmpty();
    }

    private static Draft override(@Nullable Instant from, Lasting lasting) {
        return new Draft(Kind.OVERRIDE, ALL, new Wish(Wish.Form.EXACTLY, 1), from, lasting, "fan test");
    }

    private static Draft stop(Target target) {
        return new Draft(Kind.SAFETY_STOP, target, Wish.OFF, null, ENDLESS, "smoke");
    }

    private Outcome<Intervention> begin(Draft draft) {
        return intervene.begin(operator, site.id(), draft);
    }
}
