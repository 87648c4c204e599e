package io.hashwatt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.cli.backup.DatabaseCopies;
import io.hashwatt.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command line:")
class CommandLineAppTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(boolean debug, String... arguments) {
        CliContext context = new CliContext(
                () -> {
                    throw new IllegalStateException("two\nlines");
                },
                () -> {
                    throw new IllegalStateException();
                },
                (options, console) -> {},
                console -> {},
                new NoCopies(),
                Optional.empty(),
                Terminal.NONE,
                "1.2.3",
                debug);
        return new CommandLineApp(context).run(printing(out), printing(err), arguments);
    }

    /** For commands that are about no database. */
    private static final class NoCopies implements DatabaseCopies {

        @Override
        public void backUp(Optional<Path> config, OutputStream target) {
            throw new IllegalStateException();
        }

        @Override
        public Summary check(Path backup) {
            throw new IllegalStateException();
        }

        @Override
        public Summary restore(Path backup, Optional<Path> config) {
            throw new IllegalStateException();
        }
    }

    private static PrintStream printing(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("our own fault is one line and exit code 1, with a trace for those who debug")
    void internalError() {
        assertThat(run(false, "demo")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hashwatt: internal error: java.lang.IllegalStateException: two\\u000alines"
                        + System.lineSeparator());

        assertThat(run(true, "demo")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("at io.hashwatt.cli");
    }

    @Test
    @DisplayName("output that cannot be written is no success")
    void fullDisk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        CliContext context = new CliContext(
                () -> {
                    throw new IllegalStateException();
                },
                () -> {
                    throw new IllegalStateException();
                },
                (options, console) -> {},
                console -> {},
                new NoCopies(),
                Optional.empty(),
                Terminal.NONE,
                "1.2.3",
                false);

        assertThat(new CommandLineApp(context).run(printing(full), printing(err), "--version"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written completely");
    }

    @Test
    @DisplayName("suggests a command's option only if it is much alike")
    void similarity() {
        assertThat(Similarity.mistakes("--powr", "--power")).isEqualTo(1);
        assertThat(Similarity.mistakes("--policies", "--power")).isEqualTo(5);
        assertThat(Similarity.mistakes("", "abc")).isEqualTo(3);
    }
}
