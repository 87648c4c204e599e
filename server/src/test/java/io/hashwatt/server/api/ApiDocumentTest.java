package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands themselves that stand there, with a shell and curl. */
@DisplayName("The commands of docs/api.md")
class ApiDocumentTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^([A-Z_]+)=\\$\\(curl");
    private static final Pattern SERVER = Pattern.compile("(?m)^SERVER=\\S+$");

    /** The commands as they are, but none may fail, curl not even by an answer of 400 and above. */
    private static final String STRICT = """
            set -eu -o pipefail
            curl() { command curl --fail-with-body --max-time 30 "$@"; }
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("lead, one after the other, from the link of the first start to the answer why, and to a back-test")
    void run() throws IOException, InterruptedException {
        String document = Files.readString(OpenApi.document("api.md"));
        List<String> blocks =
                BLOCK.matcher(document).results().map(block -> block.group(1)).toList();
        String commands = String.join("\n", blocks);
        assertThat(SERVER.matcher(commands).results().count()).isEqualTo(1);

        try (RunningServer server = RunningServer.on(TestDatabase.h2())) {
            String here = SERVER.matcher(commands)
                    .replaceFirst("SERVER=" + server.requests().server());
            String output = shell(STRICT + here + checks(commands), server.firstLoginLine());

            assertThat(output)
                    .contains("\"principal\":", "\"plan_id\":", "Reason: ", "\"hashprice_per_ph_day\":")
                    .contains("\"status\":\"FINISHED\"", "\"recommended_policy\":");
        }
    }

    /** That whatever the commands put into a variable was there. */
    private static String checks(String commands) {
        List<String> variables = VARIABLE.matcher(commands)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        assertThat(variables).contains("SESSION", "SITE", "GROUP", "PLAN");
        return variables.stream()
                .map(variable -> "[ -n \"$" + variable + "\" ] || { echo " + variable + " is empty; exit 9; }")
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private String shell(String script, String input) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("walk.sh"), script);
        Path typed = Files.writeString(folder.resolve("typed"), input.substring(input.indexOf("http")) + "\n");
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder("bash", file.toString())
                .directory(folder.toFile())
                .redirectInput(typed.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
            return Files.readString(output);
        } finally {
            process.destroyForcibly();
        }
    }
}
