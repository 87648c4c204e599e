package io.hashwatt.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is said of the client of a request")
class TrustedProxiesTest {

    private static final Set<InetAddress> OURS = Set.of(at("10.0.0.1"), at("10.0.0.2"));

    private final TrustedProxies proxies = new TrustedProxies(OURS::contains);

    @ParameterizedTest(name = "from {0}, {1}: {2}")
    @CsvSource({
        "198.51.100.7, 203.0.113.9, 198.51.100.7",
        "10.0.0.1, '', 10.0.0.1",
        "10.0.0.1, 203.0.113.9, 203.0.113.9",
        "10.0.0.1, '1.2.3.4 203.0.113.9', 203.0.113.9",
        "10.0.0.1, '203.0.113.9 10.0.0.2', 203.0.113.9",
        "10.0.0.1, '203.0.113.9 unknown 10.0.0.2', 10.0.0.2",
        "10.0.0.1, '2001:db8::9', 2001:db8:0:0:0:0:0:9"
    })
    @DisplayName("counts as far as proxies of ours have said it")
    void client(String peer, String forwardedFor, String client) {
        List<String> way = forwardedFor.isEmpty() ? List.of() : Arrays.asList(forwardedFor.split(" ", -1));

        assertThat(proxies.clientOf(at(peer), way).getHostAddress()).isEqualTo(client);
    }

    @Test
    @DisplayName("is how it came only if a proxy of ours says so in words we know")
    void scheme() {
        assertThat(proxies.schemeOf(at("10.0.0.1"), Optional.of("https"))).contains("https");
        assertThat(proxies.schemeOf(at("10.0.0.1"), Optional.of("gopher"))).isEmpty();
        assertThat(proxies.schemeOf(at("10.0.0.1"), Optional.empty())).isEmpty();
        assertThat(proxies.schemeOf(at("198.51.100.7"), Optional.of("https"))).isEmpty();
    }

    private static InetAddress at(String address) {
        return InetAddress.ofLiteral(address);
    }
}
