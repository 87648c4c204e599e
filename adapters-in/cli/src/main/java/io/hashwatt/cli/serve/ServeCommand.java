package io.hashwatt.cli.serve;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.documents.Quoted;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashwatt serve}. */
@Command(name = "serve")
public final class ServeCommand implements Subcommand {

    private static final int LAST_PORT = 65_535;

    private final ServerProcess server;

    @Option(names = "--config")
    private @Nullable Path config;

    @Option(names = "--host")
    private @Nullable String host;

    @Option(names = "--port")
    private @Nullable String port;

    public ServeCommand(ServerProcess server) {
        this.server = server;
    }

    @Override
    public void run(Console console) {
        ServeOptions options = new ServeOptions(
                Optional.ofNullable(config),
                Optional.ofNullable(host),
                Optional.ofNullable(port).map(ServeCommand::port));
        server.run(options, console);
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new InputError(
                    "--port: " + Quoted.of(text) + " is no port; it takes a number from 0 to " + LAST_PORT);
        }
        return Integer.parseInt(text);
    }
}
