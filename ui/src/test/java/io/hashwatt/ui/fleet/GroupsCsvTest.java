package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fleet.GroupsReader.Defect;
import io.hashwatt.ui.fleet.GroupsReader.Problem;
import io.hashwatt.ui.fleet.GroupsReader.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupsCsvTest {

    private static final String HEAD = "name,miners,levels\n";
    private static final String LEVELS = ",off 20 W 0 TH/s | on 3000 W 100 TH/s\n";

    @Test
    void theWholeCatalogueComesBackAsItWas() {
        List<MinerGroup> groups = MinerCatalogue.models().stream()
                .map(model -> NewGroup.of(model.published(), model.name(), 12, new BigDecimal("1.05")))
                .toList();
        assertThat(GroupsReader.read(GroupsCsv.of(groups)).defects()).isEmpty();
        assertSame(GroupsReader.read(GroupsCsv.of(groups)).groups(), groups);
    }

    @Test
    void whateverPeopleCallThingsComesBackAsItWas() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            List<MinerGroup> groups = List.of(anyGroup(random, "x"), anyGroup(random, "y"));
            Reading reading = GroupsReader.read(GroupsCsv.of(groups));
            assertThat(reading.defects()).as(GroupsCsv.of(groups)).isEmpty();
            assertSame(reading.groups(), groups);
        }
    }

    @Test
    void aSpreadsheetCalculatesNothing() {
        MinerGroup group = NewGroup.of(MinerCatalogue.models().getFirst().published(), "=1+1", 1, BigDecimal.ONE);
        assertThat(GroupsCsv.of(List.of(group))).contains("\r\n\\=1+1,");
    }

    @Test
    void semicolonsAndDecimalCommasAreUnderstood() {
        Reading reading = GroupsReader.read("\uFEFFname;miners;start_cost;levels\r\n"
                + "Halle;5;12,5 | 30 from 120;off 20 W 0 TH/s | an 3000,5 W 100,25 TH/s\r\n");
        assertThat(reading.defects()).isEmpty();
        MinerGroup group = reading.groups().getFirst();
        assertThat(group.level(1))
                .isEqualTo(new PowerLevel("an", new Power(new BigDecimal("3000.5")), Hashrate.ofTerahash("100.25")));
        assertThat(group.startCost().after(Duration.ofMinutes(120))).isEqualByComparingTo("30");
    }

    @Test
    void secondsCount() {
        Reading reading = GroupsReader.read("name,miners,min_up_minutes,min_down_minutes,levels\nA,1,90s,1.5" + LEVELS);
        assertThat(reading.groups().getFirst().limits().minimumUp()).isEqualTo(Duration.ofSeconds(90));
        assertThat(reading.groups().getFirst().limits().minimumDown()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void everyMistakeIsFoundInItsRow() {
        Reading reading = GroupsReader.read(HEAD + "A,0" + LEVELS + "\nA,2" + LEVELS + "B,x" + LEVELS + "C,2,on 3 W\n");
        assertThat(reading.groups()).hasSize(0);
        assertThat(reading.defects())
                .containsExactly(
                        new Defect(2, "miners", Problem.WHOLE_NUMBER, "0"),
                        new Defect(4, "name", Problem.NAME_TWICE, "A"),
                        new Defect(5, "miners", Problem.WHOLE_NUMBER, "x"),
                        new Defect(6, "levels", Problem.LEVEL_FORM, "on 3 W"));
    }

    @Test
    void feedersAndTagsComeBackAsTheyWere() {
        MinerGroup group = NewGroup.of(MinerCatalogue.models().getFirst().published(), "A", 1, BigDecimal.ONE)
                .at(Placement.of("North 2", List.of("hydro", "S21+ Hyd.")));
        String csv = GroupsCsv.of(List.of(group));
        assertThat(csv).contains(",North 2,S21+ Hyd. | hydro,");
        assertThat(GroupsReader.read(csv).groups()).containsExactly(group);
    }

    @Test
    void feedersAndTagsNeedNamesThatCanBeRead() {
        assertThat(GroupsReader.read("name,miners,feeder,tags,levels\nA,1,-x,a | b" + LEVELS + "B,1,x,a | | b" + LEVELS)
                        .defects())
                .containsExactly(
                        new Defect(2, "feeder", Problem.PLACE, "-x"), new Defect(3, "tags", Problem.PLACE, "a | | b"));
        String many = IntStream.rangeClosed(0, Placement.MOST_TAGS)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" | "));
        assertThat(GroupsReader.read("name,miners,tags,levels\nA,1," + many + LEVELS)
                        .defects())
                .extracting(Defect::problem)
                .containsExactly(Problem.TOO_MANY_TAGS);
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitHasAColumnThatIsReadAndWritten(GroupLimit limit) {
        String head = "name,miners," + limit.field() + ",levels\n";
        MinerGroup group = GroupsReader.read(head + "A,1,7" + LEVELS).groups().getFirst();
        assertThat(group.limits()).isNotEqualTo(TransitionLimits.NONE);
        assertThat(GroupsCsv.cells(group).get(GroupsCsv.COLUMNS.indexOf(limit.field())))
                .isEqualTo("7");
        assertThat(GroupsReader.read(head + "A,1,-7" + LEVELS).defects())
                .extracting(Defect::column)
                .containsExactly(limit.field());
    }

    @Test
    void theGuideExplainsEveryColumn() throws IOException {
        String guide = Files.readString(Path.of("../docs/groups-csv.md"));
        assertThat(guide).contains(String.join(",", GroupsCsv.COLUMNS));
        assertThat(GroupsCsv.COLUMNS).allSatisfy(column -> assertThat(guide).contains("| `" + column + "` |"));
    }

    @Test
    void levelsHaveToRiseFromOff() {
        assertThat(problemOf("off 20 W 0 TH/s")).isEqualTo(Problem.LEVEL_COUNT);
        assertThat(problemOf("off 20 W 5 TH/s | on 30 W 9 TH/s")).isEqualTo(Problem.LEVEL_ZERO);
        assertThat(problemOf("off 20 W 0 TH/s | on 20 W 9 TH/s")).isEqualTo(Problem.LEVEL_ORDER);
        assertThat(problemOf("off -20 W 0 TH/s | on 20 W 9 TH/s")).isEqualTo(Problem.LEVEL_FORM);
    }

    @Test
    void columnsThatAreUnknownOrMissingAreNamed() {
        assertThat(GroupsReader.read("name,count\nA,1\n").defects())
                .extracting(Defect::problem, Defect::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Problem.UNKNOWN_COLUMN, "count"),
                        org.assertj.core.groups.Tuple.tuple(Problem.MISSING_COLUMN, "levels"),
                        org.assertj.core.groups.Tuple.tuple(Problem.MISSING_COLUMN, "miners"));
        assertThat(GroupsReader.read("").defects()).extracting(Defect::problem).containsExactly(Problem.MISSING_COLUMN);
    }

    @Test
    void hostileFilesEndSoonAndThrowNothing() {
        Random random = new Random(7);
        String alphabet = "nameirslv,;|\\\"\n\r\t 0123456789.WTH/s-=\u0000é";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? HEAD : "");
            random.ints(random.nextInt(80), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            assertThat(GroupsReader.read(text.toString())).isNotNull();
        }
        assertThat(GroupsReader.read(HEAD + "\"open").defects())
                .extracting(Defect::problem)
                .containsExactly(Problem.QUOTES_NOT_CLOSED);
    }

    private static Problem problemOf(String levels) {
        return GroupsReader.read(HEAD + "A,1," + levels + "\n")
                .defects()
                .getFirst()
                .problem();
    }

    private static void assertSame(List<MinerGroup> read, List<MinerGroup> written) {
        assertThat(read.stream().map(GroupsCsvTest::plain).toList())
                .isEqualTo(written.stream().map(GroupsCsvTest::plain).toList());
    }

    /** Independent of the number of trailing zeros. */
    private static List<Object> plain(MinerGroup group) {
        List<Object> all = new ArrayList<>(List.of(
                group.name(),
                group.miners(),
                group.limits().minimumUp(),
                group.limits().minimumDown(),
                group.limits().startsPerDay(),
                group.defaultLevel()));
        all.add(
                group.limits().rampPerMinute() == null
                        ? "any"
                        : plain(group.limits().rampPerMinute().watts()));
        group.startCost().bands().forEach(band -> all.add(band.offlineAtLeast() + " " + plain(band.cost())));
        group.levels()
                .forEach(level ->
                        all.add(level.name() + "/" + plain(level.power().watts()) + "/"
                                + plain(level.hashrate().terahashPerSecond())));
        return all;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static MinerGroup anyGroup(Random random, String prefix) {
        int levels = 1 + random.nextInt(4);
        List<PowerLevel> all =
                new ArrayList<>(List.of(new PowerLevel(anyName(random, ""), number(random), Hashrate.NONE)));
        IntStream.rangeClosed(1, levels)
                .forEach(i -> all.add(new PowerLevel(
                        anyName(random, ""),
                        all.getLast()
                                .power()
                                .plus(new Power(number(random).watts().add(BigDecimal.ONE))),
                        new Hashrate(number(random).watts()))));
        TransitionLimits limits = TransitionLimits.NONE
                .withMinimumUp(Duration.ofNanos(random.nextLong(1_000_000_000_000_000L)))
                .withMinimumDown(Duration.ofMinutes(random.nextInt(10_000)))
                .withStartsPerDay(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9)))
                .withRampPerMinute(random.nextBoolean() ? null : number(random));
        StartCost cost = random.nextBoolean()
                ? StartCost.flat(number(random).watts())
                : new StartCost(List.of(
                        new StartCost.Band(Duration.ZERO, number(random).watts()),
                        new StartCost.Band(
                                Duration.ofSeconds(1 + random.nextInt(100_000)),
                                number(random).watts())));
        return new MinerGroup(
                anyName(random, prefix),
                1 + random.nextInt(25_000),
                all,
                limits,
                cost,
                random.nextInt(levels + 1),
                Placement.of(random.nextBoolean() ? null : "Höhe " + random.nextInt(9), List.of("a b", "7")));
    }

    private static Power number(Random random) {
        return new Power(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(12)));
    }

    private static String anyName(Random random, String prefix) {
        String alphabet = " ab|\\\"',;=+-@5W TH/sfrom€Ü";
        StringBuilder name = new StringBuilder();
        random.ints(random.nextInt(8), 0, alphabet.length()).forEach(at -> name.append(alphabet.charAt(at)));
        return prefix.isEmpty() ? name.toString() : name + prefix + name;
    }
}
