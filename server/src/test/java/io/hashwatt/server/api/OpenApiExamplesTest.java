package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.LoginToken;
import io.hashwatt.server.fixture.RunningServer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The examples of docs/openapi.yaml")
class OpenApiExamplesTest {

    private static final OpenApi API = OpenApi.committed();

    @Test
    @DisplayName("tell a story in which every operation but pages and downloads has its place, one after the other")
    void complete() {
        List<Operation> told = story();

        assertThat(API.operations().stream().filter(operation -> operation.story() == null))
                .allMatch(operation -> operation.isPage() || operation.isDownload());
        assertThat(told).extracting(Operation::story).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("fit the schemas beside them")
    void fit() {
        for (Operation operation : story()) {
            int success = operation.success();
            if (operation.responseSchema(success) != null) {
                assertThat(operation.responseExample(success))
                        .as(operation.toString())
                        .isNotNull();
            }
            operation.statuses().forEach(status -> fit(operation, status));
        }
    }

    private static void fit(Operation operation, int status) {
        operation
                .responseExamples(status)
                .forEach((name, example) -> assertThat(
                                SchemaCheck.errors(API, operation.responseSchema(status), example))
                        .as("%s answers %d: %s", operation, status, name)
                        .isEmpty());
    }

    @Test
    @DisplayName("are answered by a running server as they stand there")
    void told() {
        try (RunningServer server = RunningServer.on(TestDatabase.h2())) {
            List<Operation> operations = story();
            String token = LoginToken.in(server.firstLoginLine());
            Story story = new Story(server, token, operations.getFirst());
            operations.forEach(story::tell);
        }
    }

    private static List<Operation> story() {
        return API.operations().stream()
                .filter(operation -> operation.story() != null)
                .sorted(Comparator.comparing(Operation::story))
                .toList();
    }
}
