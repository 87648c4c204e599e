package io.hashwatt.server.run;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.serve.ServeOptions;
import io.hashwatt.cli.serve.ServerProcess;
import io.hashwatt.rest.pages.UiPlace;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.logging.Logging;
import io.hashwatt.server.tenancy.LoginLinks;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code hashwatt serve}: a server from the first setting to the signal that ends it. */
public final class ServerRun implements ServerProcess {

    @Override
    public void run(ServeOptions options, Console console) {
        Settings settings = Settings.load(overrides(options), options.config());
        Logging.configure(settings);
        HashwattServer server = HashwattServer.start(settings);
        Optional<URI> ui = CDI.current().select(UiPlace.class).get().address();
        ui.ifPresent(address -> console.line("The UI is at " + address));
        CDI.current().select(LoginLinks.class).get().lines(server.uri()).forEach(console::line);
        console.line("Hashwatt is ready at " + server.uri() + " (started in " + secondsSinceStart() + " s)");
        console.out().flush();
        if (TrainingRun.isWanted()) {
            TrainingRun.against(server.uri(), ui);
            server.stop();
        } else {
            StopSignal.await(() -> {});
        }
    }

    private static Map<String, String> overrides(ServeOptions options) {
        Map<String, String> overrides = new HashMap<>();
        options.host().ifPresent(host -> overrides.put(ConfigKey.SERVER_HOST.key(), host));
        options.port().ifPresent(port -> overrides.put(ConfigKey.SERVER_PORT.key(), port.toString()));
        return overrides;
    }

    private static String secondsSinceStart() {
        long milliseconds = ManagementFactory.getRuntimeMXBean().getUptime();
        return BigDecimal.valueOf(milliseconds, 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
