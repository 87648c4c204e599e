package io.hashwatt.server.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The summary of the failed tests:")
class FailedTestsTest {

    private static final Path SCRIPT = Path.of("..", ".ci", "failed-tests");

    private static final String PASSED = """
              <testcase name="passes" classname="io.hashwatt.FineTest" time="0.1"/>
            """;

    private static final String ASSERTION = """
              <testcase name="says(int)[1]" classname="io.hashwatt.BrokenTest" time="0.1">
                <failure message="&#10;expected: 1" type="AssertionFailedError"><![CDATA[AssertionFailedError:

            expected: 1
             but was: 2
            \tat io.hashwatt.BrokenTest.says(BrokenTest.java:7)
            ]]></failure>
              </testcase>
            """;

    private static final String SET_UP = """
              <testcase name="" classname="io.hashwatt.BrokenTest$Inner" time="0.1">
                <error message="a &lt;b&gt;" type="IllegalStateException"><![CDATA[IllegalStateException: a <b>]]></error>
              </testcase>
            """;

    @TempDir
    private Path project;

    @Test
    @DisplayName("names each with its parameters and the first lines of what it said, and no frame of its stack")
    void names() throws Exception {
        given("domain", PASSED + ASSERTION);
        given("adapters-out/solver", SET_UP);

        assertThat(summary().lines())
                .containsExactlyInAnyOrder(
                        "io.hashwatt.BrokenTest.says(int)[1]",
                        "    AssertionFailedError:",
                        "    expected: 1",
                        "     but was: 2",
                        "io.hashwatt.BrokenTest$Inner",
                        "    IllegalStateException: a <b>");
    }

    @Test
    @DisplayName("is empty where all have passed")
    void empty() throws Exception {
        given("domain", PASSED);

        assertThat(summary()).isEmpty();
    }

    @Test
    @DisplayName("says how many there are beyond sixty lines, and only the first lines of a long message")
    void bounded() throws Exception {
        given("domain", String.join("", Collections.nCopies(100, ASSERTION)));
        given("ui", ASSERTION.replace("expected: 1\n", "a line\n".repeat(1_000)));

        assertThat(summary().lines()).hasSizeLessThanOrEqualTo(61).last().isEqualTo("and 86 more");
    }

    @Test
    @DisplayName("leaves out reports of an earlier run")
    void earlier() throws Exception {
        age(Files.createFile(project.resolve("began")), 1);
        given("domain", SET_UP);
        age(given("ui", ASSERTION), 2);

        assertThat(summary("began")).contains("Inner").doesNotContain("says");
    }

    private Path given(String module, String testCases) throws IOException {
        Path reports = Files.createDirectories(project.resolve(module).resolve("target/surefire-reports"));
        return Files.writeString(reports.resolve("TEST-some.xml"), "<testsuite>\n" + testCases + "</testsuite>\n");
    }

    private static void age(Path file, int hours) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(hours))));
    }

    private String summary(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(
                        new ArrayList<>(List.of("sh", SCRIPT.toAbsolutePath().toString())))
                .directory(project.toFile());
        script.command().addAll(List.of(arguments));
        Process process = script.redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return said;
        }
    }
}
