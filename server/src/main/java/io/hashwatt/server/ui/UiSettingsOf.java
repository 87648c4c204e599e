package io.hashwatt.server.ui;

import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.ListenAddress;
import io.hashwatt.server.config.Settings;
import io.hashwatt.ui.web.UiSettings;
import io.helidon.common.tls.Tls;
import io.helidon.config.mp.MpConfig;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** The UI's part of the server's settings: the same address, the same certificate, the same proxies. */
final class UiSettingsOf {

    private UiSettingsOf() {}

    static Supplier<UiSettings> server(Settings settings) {
        return () -> {
            ListenAddress address = ListenAddress.of(settings);
            return new UiSettings(
                    address.host(),
                    settings.number(ConfigKey.UI_PORT),
                    address.tls() ? Optional.of(tls(settings)) : Optional.empty(),
                    settings.trustedProxies(),
                    !address.isLoopback() && !address.tls());
        };
    }

    private static SSLContext tls(Settings settings) {
        return Tls.create(MpConfig.toHelidonConfig(settings.config()).get("server.tls"))
                .sslContext();
    }
}
