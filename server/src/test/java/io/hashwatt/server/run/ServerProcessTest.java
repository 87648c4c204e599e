package io.hashwatt.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Requests;
import io.hashwatt.server.fixture.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The server as a process:")
class ServerProcessTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "told to stop, it finishes what it has, stops its workers, and ends with success; then it starts again")
    void stops() throws InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
            Requests requests = server.requests();
            CompletableFuture<Answer> slow = CompletableFuture.supplyAsync(() -> requests.get("/test/slow"));
            Thread.sleep(500);
            server.terminate();
            Thread.sleep(500);

            assertThatThrownBy(() -> requests.get("/health/live"))
                    .as("nothing new is accepted")
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(slow.join().body()).isEqualTo("done");
            assertThat(server.exitCode()).isZero();
            assertThat(server.log()).contains("worker started", "worker stopped with its database");
        }
        try (ServerProcess again = ServerProcess.start(folder, "--port", "0")) {
            assertThat(again.requests().get("/health/ready").status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("says what an operator needs to know, one line each, and nothing else")
    void quiet() {
        try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
            server.requests().get("/health/ready");

            assertThat(server.log().lines())
                    .as("the libraries' own talk")
                    .allMatch(line -> line.matches("\\S+Z INFO (Database|TalkingWorker): .*"));
            assertThat(Files.isRegularFile(folder.resolve("hashwatt-data/hashwatt.mv.db")))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("its log is JSON where that is asked for")
    void jsonLog() throws IOException {
        Path config = Files.writeString(folder.resolve("server.properties"), "hashwatt.log.format=json\n");
        try (ServerProcess server = ServerProcess.start(folder, "--port", "0", "--config", config.toString())) {
            server.requests();

            assertThat(server.log().lines().findFirst().orElseThrow())
                    .startsWith("{\"time\":\"")
                    .contains("\"level\":\"INFO\",\"logger\":\"io.hashwatt.server.database.Database\"")
                    .endsWith("}");
        }
    }

    @Test
    @DisplayName("refuses in one line a data folder that another server uses, a port in use and a setting that is none")
    void refusals() throws IOException {
        Path typo = Files.writeString(folder.resolve("typo.properties"), "hashwatt.databse.url=jdbc:h2:mem:x\n");
        try (ServerProcess first = ServerProcess.start(folder, "--port", "0")) {
            String port = String.valueOf(first.requests().server().getPort());

            assertThat(refusal("--port", "0")).contains("the database jdbc:h2:file:", "cannot be reached");
            assertThat(refusal("--config", typo.toString())).contains("did you mean hashwatt.database.url?");
            Path elsewhere =
                    Files.writeString(folder.resolve("elsewhere.properties"), "hashwatt.data.folder=elsewhere\n");
            assertThat(refusal("--port", port, "--config", elsewhere.toString()))
                    .contains("server.port: cannot listen on port " + port);
        }
    }

    private String refusal(String... arguments) {
        try (ServerProcess server = ServerProcess.start(folder, arguments)) {
            assertThat(server.exitCode()).isEqualTo(2);
            return assertThat(server.log().lines().toList()).hasSize(1).actual().getFirst();
        }
    }
}
