package io.hashwatt.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.cli.console.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The settings:")
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("have defaults, a file wins over them, the command line over the file")
    void order() throws IOException {
        Path file = Files.writeString(folder.resolve("x.properties"), "server.port=1\nhashwatt.database.user=määr\n");

        assertThat(settings(Map.of()).number(ConfigKey.SERVER_PORT)).isEqualTo(8080);
        Settings fromFile = Settings.load(Map.of(), Optional.of(file));
        assertThat(fromFile.number(ConfigKey.SERVER_PORT)).isEqualTo(1);
        assertThat(fromFile.required(ConfigKey.DATABASE_USER)).isEqualTo("määr");
        assertThat(Settings.load(Map.of("server.port", "2"), Optional.of(file)).number(ConfigKey.SERVER_PORT))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("of ours that do not exist are refused, with the one that was probably meant")
    void unknown() {
        assertThatThrownBy(() -> settings(Map.of("hashwatt.data.foldr", "x")))
                .isInstanceOf(InputError.class)
                .hasMessage("there is no setting \"hashwatt.data.foldr\"; did you mean hashwatt.data.folder?");
        assertThatThrownBy(() -> UnknownKeys.refuseVariables(List.of("PATH", "HASHWATT_DATABASE_URI")))
                .hasMessage("there is no setting \"HASHWATT_DATABASE_URI\"; did you mean HASHWATT_DATABASE_URL?");
        UnknownKeys.refuseVariables(List.of("HASHWATT_DEBUG", "HASHWATT_TRUSTED_PROXIES", "HOME"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server.port|65536",
                "server.port|http",
                "hashwatt.database.pool.size|1",
                "hashwatt.database.url|jdbc:mysql://x/y",
                "hashwatt.public-url|ftp://x",
                "hashwatt.public-url|not an address",
                "hashwatt.log.format|xml",
                "hashwatt.log.level|loud",
                "hashwatt.trusted-proxies|10.0.0.0/33",
                "hashwatt.trusted-proxies|proxy.example.com"
            })
    @DisplayName("that do not fit are refused, with what fits")
    void malformed(String key, String value) {
        assertThatThrownBy(() -> settings(Map.of(key, value)))
                .isInstanceOf(InputError.class)
                .hasMessageStartingWith(key + ": \"" + value + "\" does not fit; it takes ");
    }

    @Test
    @DisplayName("in a file that is not there are refused")
    void noFile() {
        assertThatThrownBy(() -> Settings.load(Map.of(), Optional.of(folder.resolve("none"))))
                .isInstanceOf(InputError.class)
                .hasMessageStartingWith("--config: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    @DisplayName("that open the server to other machines need TLS or a proxy that was named")
    void exposed(String host) {
        assertThatThrownBy(() -> ListenAddress.of(settings(Map.of("server.host", host))))
                .isInstanceOf(InputError.class)
                .hasMessageContaining("can be reached from other machines");

        assertThat(ListenAddress.of(settings(Map.of("server.host", host, "hashwatt.trusted-proxies", "10.0.0.1")))
                        .isLoopback())
                .isFalse();
        assertThat(ListenAddress.of(settings(Map.of("server.host", host, ConfigKey.TLS_KEY.key(), "key.pem")))
                        .tls())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
    @DisplayName("that keep the server to its machine need neither")
    void loopback(String host) {
        assertThat(ListenAddress.of(settings(Map.of("server.host", host))).isLoopback())
                .isTrue();
    }

    @Test
    @DisplayName("are all in docs/configuration.md, word for word, and nothing else is")
    void documented() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(List.of(ConfigKey.values()).stream()
                        .map(SettingsTest::row)
                        .toList());
    }

    private static String row(ConfigKey key) {
        String preset = key.preset().map(value -> "`" + value + "`").orElse("");
        return "| `%s` | %s | %s | %s |".formatted(key.key(), preset, key.form().name(), key.description());
    }

    private static Settings settings(Map<String, String> given) {
        return Settings.load(given, Optional.empty());
    }
}
