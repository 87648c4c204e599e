package io.hashwatt.server.demo;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.demo.DemoServer;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.logging.Logging;
import io.hashwatt.server.run.HashwattServer;
import io.hashwatt.server.run.StopSignal;
import io.hashwatt.server.tenancy.LoginLinks;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** {@code hashwatt demo}, after its story on the console. */
public final class DemoRun implements DemoServer {

    /**
     * 14:38 in Texas, 21:38 in Germany: both day-ahead auctions of the next day have been published.
     */
    private static final Instant THEN = Instant.parse("2024-10-06T19:38:00Z");

    @Override
    public void run(Console console) {
        Path folder = temporaryFolder();
        Settings settings = Settings.load(
                Map.of(
                        ConfigKey.DATA_FOLDER.key(), folder.toString(),
                        ConfigKey.LOG_LEVEL.key(), "warning",
                        ConfigKey.SERVER_PORT.key(), freePort(ConfigKey.SERVER_PORT),
                        ConfigKey.UI_PORT.key(), freePort(ConfigKey.UI_PORT)),
                Optional.empty());
        Logging.configure(settings);
        HashwattServer server = HashwattServer.start(settings, goingOnFrom(THEN));
        ManageTenants.Created tenant =
                CDI.current().select(ManageTenants.class).get().createFirst().orElseThrow();
        CDI.current().select(DemoSeed.class).get().plant(tenant.tenant().id(), THEN);
        console.line();
        console.line("The same in the browser, as of Sunday 6 October 2024, until Ctrl-C: "
                + CDI.current().select(LoginLinks.class).get().link(server.uri(), tenant)
                + "&tour");
        console.out().flush();
        StopSignal.await(() -> remove(folder));
    }

    private static InstantSource goingOnFrom(Instant then) {
        Duration back = Duration.between(then, Instant.now());
        return () -> Instant.now().minus(back);
    }

    /** The usual port, or any other when somebody has it. */
    private static String freePort(ConfigKey key) {
        String usual = key.preset().orElseThrow();
        try (ServerSocket probe = new ServerSocket(Integer.parseInt(usual), 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(probe.getLocalPort());
        } catch (IOException occupied) {
            return "0";
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hashwatt-demo");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException left) {
            System.getLogger(DemoRun.class.getName())
                    .log(System.Logger.Level.WARNING, "the demo leaves its folder {0} behind: {1}", folder, left);
        }
    }
}
