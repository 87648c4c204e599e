package io.hashwatt.cli.backup;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashwatt backup}. */
@Command(name = "backup")
public final class BackupCommand implements Subcommand {

    private final DatabaseCopies copies;
    private final Optional<String> apiKey;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--config")
    private @Nullable Path config;

    @Option(names = "--server")
    private @Nullable String server;

    /** @param apiKey for a backup by the server */
    public BackupCommand(DatabaseCopies copies, Optional<String> apiKey) {
        this.copies = copies;
        this.apiKey = apiKey;
    }

    @Override
    public void run(Console console) {
        if (server != null && config != null) {
            throw new InputError("--server and --config exclude each other: the server has its own settings");
        }
        NewFile target = NewFile.at(file);
        DatabaseCopies.Summary summary = target.write(source(), copies::check);
        console.line(file + ": " + summary);
    }

    private NewFile.Source source() {
        if (server == null) {
            return target -> copies.backUp(Optional.ofNullable(config), target);
        }
        ServerDownload download = ServerDownload.from(server, apiKey);
        return download::writeTo;
    }
}
