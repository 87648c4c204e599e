package io.hashwatt.domain.plan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The one reason of a level")
class CauseTest {

    private static final Instant START = Instant.parse("2026-11-30T12:00:00Z");
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            10,
            List.of(
                    PowerLevel.of("off", 20, "0"),
                    PowerLevel.of("eco", 1_000, "80"),
                    PowerLevel.of("normal", 2_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            1);

    private static final Origin LOCK_OUT = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "fans");
    private static final Origin NIGHTS =
            new Origin.Calendar("Nights", new Until(START.plus(Duration.ofHours(2)), START, ZoneOffset.UTC));
    private static final Origin STRIKE = new Origin.Strike(
            null, new CurrencyCode("EUR"), new BigDecimal("80.00"), null, new BigDecimal("61.20"), false);

    @Test
    @DisplayName("is what it is worth where nobody but the planner rules")
    void worth() {
        Explanation most = why(slot(1, "5", other(2, "4"), new Reason.BestValue(List.of())));
        Explanation less =
                why(slot(1, "5", other(2, "9"), new Reason.Bound(GROUP, Set.of(), List.of(), true, false, null)));

        assertThat(most.ruler()).isEqualTo(new Ruler.Planner());
        assertThat(most.cause()).isEqualTo(new Cause.WorthMost());
        assertThat(less.cause()).isEqualTo(new Cause.WorthLess(other(2, "9")));
        assertThat(less.slot().forgone()).isEqualByComparingTo("4");
    }

    @Test
    @DisplayName("is who leaves no choice, of people before all others, and a calendar only where it is alone")
    void noChoice() {
        Explanation locked = why(slot(0, "0", null, best(rule(0, 0, STRIKE), rule(0, 0, LOCK_OUT, STRIKE))));
        Explanation both = why(slot(0, "0", null, best(rule(0, 0, NIGHTS, LOCK_OUT))));

        assertThat(locked.ruler()).isInstanceOfSatisfying(Ruler.People.class, people -> {
            assertThat(people.who()).containsExactly((Origin.ByPeople) LOCK_OUT);
            assertThat(people.areCalendars()).isFalse();
        });
        assertThat(locked.cause()).isEqualTo(new Cause.NoChoice((Ruler.People) locked.ruler()));
        assertThat(((Ruler.People) both.ruler()).areCalendars()).isFalse();
        assertThat(((Ruler.People) why(slot(0, "0", null, best(rule(0, 0, NIGHTS))))
                                .ruler())
                        .areCalendars())
                .isTrue();
    }

    @Test
    @DisplayName(
            "is the economic source where the planner does not choose; it is told once, unless limits hold the group")
    void source() {
        LevelRule held = new LevelRule(LevelRange.of(1), claims(STRIKE), null, true);
        Explanation followed = why(slot(0, "0", null, best(rule(0, 0, STRIKE), written())));
        Explanation near =
                why(slot(1, "-3", null, new Reason.Bound(GROUP, Set.of(), List.of(held), false, false, null)));

        assertThat(followed.cause()).isInstanceOf(Cause.Followed.class);
        assertThat(followed.rulesBesideRuler()).containsExactly(written());
        assertThat(near.cause()).isInstanceOf(Cause.Followed.class);
        assertThat(near.rulesBesideRuler()).containsExactly(held);
        assertThat(why(slot(1, "1", null, best(rule(1, 1, new Origin.DefaultLevel(ControlMode.SCHEDULE)))))
                        .cause())
                .isInstanceOf(Cause.Followed.class);
    }

    @Test
    @DisplayName("is who lets it be no lower at a loss, or no higher, but not that people let it be off")
    void bounds() {
        assertThat(why(slot(1, "-5", other(2, "-9"), best(rule(1, 2, NIGHTS)))).cause())
                .isInstanceOf(Cause.NoLower.class);
        assertThat(why(slot(1, "5", other(0, "0"), best(rule(0, 1, NIGHTS)))).cause())
                .isInstanceOf(Cause.NoHigher.class);
        assertThat(why(slot(1, "5", other(0, "6"), best(rule(0, 1, NIGHTS)))).cause())
                .as("off is worth more")
                .isInstanceOf(Cause.WorthLess.class);
        assertThat(why(slot(2, "5", other(1, "4"), best(rule(1, 2, NIGHTS)))).cause())
                .as("it is at the top")
                .isInstanceOf(Cause.WorthMost.class);
        assertThat(why(slot(0, "-0.1", other(1, "-4"), best(rule(0, 1, NIGHTS))))
                        .cause())
                .as("it is off for its worth")
                .isInstanceOf(Cause.WorthMost.class);
    }

    @Test
    @DisplayName("is that there is no price, and whether that is why it is at its default level")
    void unpriced() {
        assertThat(why(slot(1, null, null, new Reason.NoPrice(true, List.of()))).cause())
                .isEqualTo(new Cause.Unpriced(true, false));
        assertThat(why(slot(0, null, null, new Reason.NoPrice(false, List.of())))
                        .cause())
                .isEqualTo(new Cause.Unpriced(false, false));
        assertThat(why(slot(0, null, null, new Reason.NoPrice(false, List.of(rule(0, 0, LOCK_OUT)))))
                        .cause())
                .isInstanceOf(Cause.NoChoice.class);
    }

    private static Explanation why(ExplainedSlot slot) {
        return Explanation.of(GROUP, slot);
    }

    private static Alternative other(int level, String value) {
        return new Alternative(level, new BigDecimal(value));
    }

    private static Reason best(LevelRule... rules) {
        return new Reason.BestValue(List.of(rules));
    }

    private static LevelRule written() {
        return LevelRule.told(0, 1, "works on the line");
    }

    private static LevelRule rule(int lowest, int highest, Origin... origins) {
        return new LevelRule(new LevelRange(lowest, highest), claims(origins));
    }

    private static Claims claims(Origin... origins) {
        List<Claim> ruling = Stream.of(origins)
                .map(origin -> new Claim(IntentClass.CALENDAR, new UUID(0, 1), origin))
                .toList();
        return new Claims(ruling, List.of());
    }

    private static ExplainedSlot slot(int level, @Nullable String value, @Nullable Alternative next, Reason reason) {
        return new ExplainedSlot(
                Interval.of(START, Duration.ofHours(1)),
                value == null ? null : new BigDecimal("50"),
                value == null ? null : Finality.FINAL,
                new BigDecimal("45"),
                level,
                value == null ? null : new BigDecimal(value),
                next,
                reason);
    }
}
