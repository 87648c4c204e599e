package io.hashwatt.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Networks:")
class NetworksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10.0.0.0/8; 10.255.1.2; true",
                "10.0.0.0/8; 11.0.0.0; false",
                "192.0.2.128/25; 192.0.2.127; false",
                "192.0.2.128/25; 192.0.2.129; true",
                "192.0.2.1; 192.0.2.1; true",
                "192.0.2.1; 192.0.2.2; false",
                "0.0.0.0/0; 203.0.113.9; true",
                "0.0.0.0/0; 2001:db8::1; false",
                "2001:db8::/33; 2001:db8:7fff::1; true",
                "2001:db8::/33; 2001:db8:8000::1; false",
                "192.0.2.1, 10.0.0.0/8; 10.1.1.1; true"
            })
    @DisplayName("contain the addresses that share their prefix")
    void contain(String list, String address, boolean contained) {
        assertThat(Networks.parse(list).contains(InetAddress.ofLiteral(address)))
                .isEqualTo(contained);
    }
}
