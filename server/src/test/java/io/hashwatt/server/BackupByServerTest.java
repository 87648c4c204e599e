package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.cli.console.Terminal;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hashwatt backup --server:")
class BackupByServerTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static Caller platform;

    @BeforeAll
    static void start() {
        server = RunningServer.on(TestDatabase.postgresql());
        platform = server.platform();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("brings the data of all tenants to disk, from where they are restored, and is in the audit log")
    void downloads() throws IOException {
        platform.newTenant("another");
        Path file = folder.resolve("backup.zip");

        assertThat(backUp(file, platform.credential()).good().out()).startsWith(file + ": ");

        TestDatabase empty = TestDatabase.h2();
        Path config = Files.writeString(
                folder.resolve("restore.properties"), """
                hashwatt.database.url=%s
                hashwatt.database.user=%s
                hashwatt.database.password=%s
                """.formatted(empty.url(), empty.ownerUser(), empty.ownerUser()));
        assertThat(Outcome.of("restore", file.toString(), "--config", config.toString())
                        .good()
                        .out())
                .startsWith("restored ");
        assertThat(platform.get("/audit").body()).contains("backup.begun");
    }

    @Test
    @DisplayName("is for administrators of the platform alone")
    void permissions() {
        Caller tenant = platform.newTenant("tenant");
        Caller viewer = platform.withKey("VIEWER");

        assertThat(backUp(folder.resolve("a.zip"), tenant.credential()).refusal())
                .isEqualTo("the key in HASHWATT_API_KEY is no platform administrator's");
        assertThat(backUp(folder.resolve("b.zip"), viewer.credential()).refusal())
                .isEqualTo("the key in HASHWATT_API_KEY is no platform administrator's");
        assertThat(backUp(folder.resolve("c.zip"), "hwk_unknown").refusal())
                .endsWith("does not know the key in HASHWATT_API_KEY");
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }

    private static Outcome backUp(Path file, String key) {
        String address = server.requests().server().toString();
        return Outcome.of(
                Terminal.NONE, Map.of("HASHWATT_API_KEY", key), "backup", file.toString(), "--server", address);
    }
}
