package io.hashwatt.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import io.hashwatt.server.config.Networks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plain HTTP to other machines:")
class ProxiesOnlyTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, /api/v1/sites, 403",
        "192.0.2.1, /health/started, 403",
        "192.0.2.1, /health/live, 200",
        "192.0.2.1, /health/ready, 200",
        "127.0.0.1, /api/v1/sites, 200",
        "127.0.0.0/8, /api/v1/sites, 200"
    })
    @DisplayName("is for the proxies that were named, and for asking whether the server is alive")
    void proxies(String trusted, String path, int status) {
        TrustedProxies named = new TrustedProxies(Networks.parse(trusted)::contains);
        FilteredServer server = new FilteredServer("127.0.0.1", new ProxiesOnly(named));

        assertThat(server.get(path).statusCode()).isEqualTo(status);
    }
}
