package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Help:")
class HelpTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Map<String, Outcome> RUNS = new ConcurrentHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void demoFiles() {
        Outcome.of("demo", "--export", folder.resolve("demo-files").toString()).good();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "backtest", "demo", "models", "schedule", "serve", "backup", "restore"})
    @DisplayName("hashwatt COMMAND --help, -h and hashwatt help COMMAND are the same, with examples")
    void sameText(String command) {
        String help = Outcome.of(command, "--help").good().out();

        assertThat(help).contains("Usage: hashwatt " + command, "Examples");
        assertThat(Outcome.of(command, "-h").good().out()).isEqualTo(help);
        assertThat(Outcome.of("help", command).good().out()).isEqualTo(help);
    }

    @Test
    @DisplayName("hashwatt, hashwatt --help and hashwatt help list the commands")
    void overview() {
        String help = Outcome.of().good().out();

        assertThat(help).contains("plan", "backtest", "demo", "models", "schedule", "serve", "backup", "restore");
        assertThat(Outcome.of("--help").good().out()).isEqualTo(help);
        assertThat(Outcome.of("help").good().out()).isEqualTo(help);
        assertThat(Outcome.of("help", "help").refusal()).startsWith("there is no command");
    }

    @Test
    @DisplayName("--version tells it")
    void version() {
        assertThat(Outcome.of("--version").good().out()).startsWith("hashwatt ");
    }

    static Stream<String> examples() {
        return Stream.of("plan", "backtest", "demo", "models")
                .map(command -> Outcome.of("help", command).out())
                .flatMap(HelpTest::examplesIn)
                // DemoTest runs it.
                .filter(example -> !example.strip().equals("hashwatt demo --no-serve"));
    }

    /** The long ones are printed twice, by help and by the demo; once is enough to run them. */
    private static Outcome run(String example) {
        return RUNS.computeIfAbsent(example.strip(), line -> Outcome.of(arguments(line)));
    }

    /** Commands are indented by two, and go on where a line ends with a backslash. */
    private static Stream<String> examplesIn(String help) {
        return help.replaceAll("\\\\\n +", " ").lines().filter(line -> line.startsWith("  hashwatt "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("every example runs as it is printed")
    void example(String example) {
        Outcome outcome = run(example).good();

        assertThat(outcome.out()).isNotBlank();
        if (example.contains("--json") && !example.contains("models")) {
            outcome.json();
        }
    }

    @Test
    @DisplayName("what the demo prints to try next runs too")
    void nextSteps() {
        String printed = Outcome.of(
                        "demo", "--export", folder.resolve("demo-files").toString())
                .good()
                .out();
        List<String> steps =
                examplesIn(printed.replace("  ./hashwatt", "  hashwatt")).toList();

        assertThat(steps).hasSize(4).allSatisfy(step -> run(step).good());
    }

    private static String[] arguments(String example) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(example.strip());
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            Path file = folder.resolve(word);
            words.add(word.startsWith("demo-files") && Files.exists(file) ? file.toString() : word);
        }
        return words.subList(1, words.size()).toArray(String[]::new);
    }
}
