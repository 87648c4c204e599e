package io.hashwatt.cli.backup;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Subcommand;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashwatt restore}. */
@Command(name = "restore")
public final class RestoreCommand implements Subcommand {

    private final DatabaseCopies copies;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--config")
    private @Nullable Path config;

    public RestoreCommand(DatabaseCopies copies) {
        this.copies = copies;
    }

    @Override
    public void run(Console console) {
        console.line("restored " + copies.restore(file, Optional.ofNullable(config)));
    }
}
