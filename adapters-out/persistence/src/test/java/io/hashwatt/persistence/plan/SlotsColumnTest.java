package io.hashwatt.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.ReasonSamples;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.persistence.jdbc.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The column of a plan's slots")
class SlotsColumnTest {

    private static final MinerGroup GROUP = Samples.elaborateGroup();
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    /** As plans were kept before they knew who ruled. A database keeps plans for good, so this has to be readable for good. */
    private static final String IN_WORDS = """
            [["limit: lock-out by anna: 'fans' (level 0)","no price"],"2026-01-05T12:00:00Z",[\
            [3600000000000,"-12.50","FINAL","47.1",0,"3.25",[1,"-0.01"],"BOUND",0],\
            [3600000000000,null,null,null,0,null,null,"NO_PRICE",1]]]""";

    /** As they are kept today, which has to be readable for good as well. */
    private static final String AS_DATA = """
            [[["BOUND",[[0,0,[["MAINTENANCE","00000000-0000-0000-0000-000000000001",\
            ["decision","LOCK_OUT","anna",null,"fans"]]],[],null,false]],[],false,false],["NO_PRICE",[],true]],\
            "2026-01-05T12:00:00Z",[\
            [3600000000000,"-12.50","FINAL","47.1",0,"3.25",[1,"-0.01"],"BOUND",0],\
            [3600000000000,null,null,null,0,null,null,"NO_PRICE",1]]]""";

    @Test
    @DisplayName("is read as it was written before plans knew who ruled, with the words it has")
    void old() {
        assertThat(read(IN_WORDS))
                .containsExactly(slots(
                        new Reason.Told(ReasonKind.BOUND, "limit: lock-out by anna: 'fans' (level 0)"),
                        new Reason.Told(ReasonKind.NO_PRICE, "no price")));
    }

    @Test
    @DisplayName("is written and read in one form, which says the same")
    void form() throws IOException {
        Origin lockOut = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "fans");
        Claim ruling = new Claim(IntentClass.MAINTENANCE, new UUID(0, 1), lockOut);
        LevelRule off = new LevelRule(LevelRange.of(0), new Claims(List.of(ruling), List.of()));
        ExplainedSlot[] slots = slots(
                new Reason.Bound(GROUP, Set.of(), List.of(off), false, false, null),
                new Reason.NoPrice(true, List.of()));

        assertThat(text(SlotsColumn.of(List.of(slots)))).isEqualTo(AS_DATA);
        assertThat(read(AS_DATA)).containsExactly(slots);
        assertThat(read(AS_DATA))
                .extracting(slot -> slot.reason(new CurrencyCode("EUR")))
                .isEqualTo(read(IN_WORDS).stream()
                        .map(slot -> slot.reason(new CurrencyCode("EUR")))
                        .toList());
    }

    @Test
    @DisplayName("gives back every form of a reason, and keeps one that repeats once")
    void roundTrip() throws IOException {
        List<ExplainedSlot> slots = ReasonSamples.groupPlan(1, GROUP).slots();
        byte[] column = SlotsColumn.of(slots);

        assertThat(SlotsColumn.readUntil(Instant.MAX, column, GROUP)).isEqualTo(slots);
        assertThat(text(column)).containsOnlyOnce("[\"BEST_VALUE\",[]]");
    }

    @Test
    @DisplayName("keeps the market price that a tariff has made a price of, with and without where that comes from")
    void market() {
        ExplainedSlot plain = ReasonSamples.groupPlan(1, GROUP).slots().getFirst();
        List<ExplainedSlot> slots = List.of(
                plain.onMarket(new BigDecimal("-28.70")),
                new ExplainedSlot(
                                Interval.of(plain.interval().end(), HOUR),
                                BigDecimal.TEN,
                                Finality.ESTIMATED,
                                BigDecimal.ONE,
                                0,
                                BigDecimal.ZERO,
                                null,
                                plain.why())
                        .from(PriceOrigin.FORECAST)
                        .onMarket(BigDecimal.ONE));

        assertThat(SlotsColumn.readUntil(Instant.MAX, SlotsColumn.of(slots), GROUP))
                .isEqualTo(slots);
    }

    @Test
    @DisplayName("keeps which limit yields, of which older releases have the words alone")
    void yields() {
        String words = AS_DATA.replace("[],null,false]]", "[],\"minimum time up of 30 min\",false]]");
        String data = AS_DATA.replace("[],null,false]]", "[],[\"minimum up\",\"PT30M\"],false]]");

        YieldingLimit old = yielding(words);
        YieldingLimit today = yielding(data);

        assertThat(today)
                .isEqualTo(new YieldingLimit.Own(
                        GroupLimit.MIN_UP_MINUTES, TransitionLimits.NONE.withMinimumUp(Duration.ofMinutes(30))));
        assertThat(old).isEqualTo(new YieldingLimit.Told(today.english()));
    }

    @ParameterizedTest
    @EnumSource(PriceOrigin.class)
    @DisplayName("keeps where a price comes from")
    void origins(PriceOrigin origin) {
        ExplainedSlot slot = new ExplainedSlot(
                        Interval.of(NOON, HOUR),
                        BigDecimal.TEN,
                        Finality.ESTIMATED,
                        null,
                        0,
                        null,
                        null,
                        new Reason.NoPrice(true, List.of()))
                .from(origin);

        assertThat(SlotsColumn.readUntil(Instant.MAX, SlotsColumn.of(List.of(slot)), GROUP))
                .containsExactly(slot);
    }

    private static YieldingLimit yielding(String column) {
        return Objects.requireNonNull(
                read(column).getFirst().why().rules().getFirst().against());
    }

    @Test
    @DisplayName("is refused where it says what this program does not know")
    void unknown() {
        assertThatThrownBy(() -> read(AS_DATA.replace("\"decision\"", "\"oracle\"")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("oracle");
    }

    private static ExplainedSlot[] slots(Reason bound, Reason unpriced) {
        return new ExplainedSlot[] {
            new ExplainedSlot(
                    Interval.of(NOON, HOUR),
                    new BigDecimal("-12.50"),
                    Finality.FINAL,
                    new BigDecimal("47.1"),
                    0,
                    new BigDecimal("3.25"),
                    new Alternative(1, new BigDecimal("-0.01")),
                    bound),
            new ExplainedSlot(Interval.of(NOON.plus(HOUR), HOUR), null, null, null, 0, null, null, unpriced)
        };
    }

    private static List<ExplainedSlot> read(String column) {
        return SlotsColumn.readUntil(Instant.MAX, Json.deflated(json -> json.writeRaw(column)), GROUP);
    }

    private static String text(byte[] column) throws IOException {
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(column))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
