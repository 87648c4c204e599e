package io.hashwatt.cli.schedule;

import io.hashwatt.cli.remote.RemoteServer;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which site at which server, as it was typed. */
final class ServerOptions {

    @Option(names = "--server", required = true)
    private String server = "";

    @Option(names = "--site", required = true)
    private String site = "";

    RemoteServer server(Optional<String> apiKey) {
        return RemoteServer.at(server, apiKey, "an");
    }

    String site() {
        return site;
    }
}
