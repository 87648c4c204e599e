package io.hashwatt.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts:")
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ENUM_KEY = Pattern.compile("enum\\.(.+)\\.([A-Z0-9_]+)");

    @Test
    @DisplayName("every key is there in every language, with the same places for arguments")
    void complete() {
        Map<String, String> english = Texts.in(Locale.ENGLISH).byKey();
        Map<String, String> german = Texts.in(Locale.GERMAN).byKey();

        assertThat(german.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        english.forEach((key, text) ->
                assertThat(places(german.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(german.values()).noneMatch(String::isBlank);
    }

    @Test
    @DisplayName("every file is of a known area, and every key begins with the area of its file")
    void files() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                String area = file.getFileName().toString().replaceFirst("_(en|de)\\.properties$", "");
                assertThat(Texts.AREAS).contains(area);
                assertThat(Texts.read("/texts/" + file.getFileName()).keySet())
                        .allMatch(key -> ((String) key).startsWith(area + "."));
                assertThat(keysOf(file)).as("keys of %s", file).doesNotHaveDuplicates();
            }
        }
    }

    private static List<String> keysOf(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    @Test
    @DisplayName("every key stands in the code, and the code asks for none that is not there")
    void used() throws IOException {
        Set<String> literals = Stream.concat(literals(), ofLimits()).collect(Collectors.toSet());
        Set<String> known = Texts.in(Locale.ENGLISH).byKey().keySet();

        assertThat(known.stream()
                        .filter(key -> !key.startsWith("enum."))
                        .filter(key ->
                                !literals.contains(key.replaceFirst("\\.(one|other)$", "")) && !literals.contains(key)))
                .as("texts that nobody shows")
                .isEmpty();
        assertThat(literals.stream()
                        .filter(TextsTest::looksLikeKey)
                        .filter(key -> !known.contains(key) && !known.contains(key + ".one")))
                .as("texts that are not there")
                .isEmpty();
    }

    /** What is said of a limit is found by its name. */
    private static Stream<String> ofLimits() {
        return GroupLimit.binding().stream()
                .map(GroupLimit::rule)
                .flatMap(rule -> Stream.of("plan.bound." + rule, "plan.yields." + rule));
    }

    @Test
    @DisplayName("where one constant of an enum has a word, all have")
    void enums() throws ClassNotFoundException {
        Map<String, Set<String>> words = Texts.in(Locale.ENGLISH).byKey().keySet().stream()
                .filter(key -> key.startsWith("enum."))
                .map(key -> ENUM_KEY.matcher(key).results().findFirst().orElseThrow())
                .collect(Collectors.groupingBy(
                        found -> found.group(1), Collectors.mapping(found -> found.group(2), Collectors.toSet())));

        for (Map.Entry<String, Set<String>> entry : words.entrySet()) {
            Set<String> constants = Arrays.stream(type(entry.getKey()).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toSet());
            assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(constants);
        }
    }

    /** Nested enums are written with a dot too, however deep. */
    private static Class<?> type(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException nested) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                throw nested;
            }
            return type(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }

    @Test
    @DisplayName("no view says a word in its own code")
    void noWordsInCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = withoutAnnotationsAndLogs(Files.readString(file));
                assertThat(LITERAL.matcher(code)
                                .results()
                                .map(found -> found.group(1))
                                .filter(TextsTest::looksLikeWords))
                        .as("words in %s", file)
                        .isEmpty();
            }
        }
    }

    /** Names of languages are written in their own language, everywhere. */
    private static final Set<String> NO_WORDS = Set.of("English", "Deutsch", "Hashwatt", "Esc");

    private static boolean looksLikeWords(String literal) {
        return literal.matches("[A-ZÄÖÜ][a-zäöüß]+( .*)?") && !NO_WORDS.contains(literal);
    }

    /** What goes into exceptions, headers and the log is not for users. */
    private static String withoutAnnotationsAndLogs(String code) {
        return code.replaceAll(
                        "(?s)new (IllegalStateException|IllegalArgumentException|UnsupportedOperationException)\\(.*?\\);",
                        "")
                .replaceAll("(?s)LOG\\.log\\(.*?\\);", "")
                .replaceAll("(?s)(/\\*.*?\\*/|//[^\n]*)", "")
                .replaceAll("getCSV\\(\"[^\"]*\"|getHeaders\\(\\)\\.get\\(\"[^\"]*\"|setHeader\\(\"[^\"]*\"", "")
                .replaceAll("(?s)Map\\.of\\(\\s*\"X-Content-Type-Options\".*?\\);", "")
                .replaceAll("\"Requests have to come through the proxy\\.\"", "");
    }

    private static boolean looksLikeKey(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0
                && Texts.AREAS.contains(literal.substring(0, dot))
                && !literal.startsWith("enum.")
                && literal.matches("[a-z]+(\\.[A-Za-z]+)+");
    }

    private static Stream<String> literals() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
