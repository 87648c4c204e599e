package io.hashwatt.rest.contract;

import static io.hashwatt.rest.contract.OpenApiDocument.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.rest.contract.OpenApiDocument.Operation;
import io.hashwatt.rest.contract.Routes.Route;
import io.hashwatt.rest.http.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The contract")
class ContractTest {

    private final OpenApiDocument document = OpenApiDocument.served();

    @Test
    @DisplayName("has the routes there are with the parameters they read, and no others")
    void routes() {
        List<Route> promised =
                document.operations().stream().map(document::route).toList();

        assertThat(promised).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @Test
    @DisplayName("opens nothing but login, the start page and itself")
    void open() {
        assertThat(Routes.all())
                .filteredOn(Route::open)
                .extracting(Route::name)
                .containsExactlyInAnyOrder(
                        "GET /", "GET /openapi", "GET /login", "POST /login", "POST /api/v1/sessions");
    }

    @Test
    @DisplayName("shows an example of every body")
    void examples() {
        List<String> without = new ArrayList<>();
        for (Operation operation : document.operations()) {
            if (operation.fields().get("requestBody") != null) {
                check(operation.name() + ": request", map(operation.fields().get("requestBody")), without);
            }
            map(operation.fields().get("responses"))
                    .forEach((status, response) ->
                            check(operation.name() + ": " + status, document.resolved(map(response)), without));
        }

        assertThat(without).isEmpty();
    }

    @Test
    @DisplayName("refers to nothing that is not there")
    void references() throws IOException {
        List<String> references = Pattern.compile("\\$ref: \"([^\"]+)\"")
                .matcher(Files.readString(docs("openapi.yaml")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(document.resolved(Map.of("$ref", reference))).isNotEmpty());
    }

    @Test
    @DisplayName("gives every operation a name of its own, and a place in the story at most once")
    void names() {
        assertThat(document.operations())
                .extracting(operation -> operation.fields().get("operationId"))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(document.operations())
                .extracting(operation -> operation.fields().get("x-story"))
                .filteredOn(place -> place != null)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("and the guide explain every kind of problem, and no others")
    void problems() throws IOException {
        Set<String> explained = Pattern.compile("\\| (\\d{3}) \\| `(/problems/[a-z-]+)` \\|")
                .matcher(Files.readString(docs("api.md")))
                .results()
                .map(ContractTest::row)
                .collect(Collectors.toSet());

        assertThat(explained)
                .isEqualTo(Arrays.stream(ProblemType.values())
                        .map(type -> type.status() + " " + type.uri())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GroupDraft", "Group"})
    @DisplayName("has every limit of a group")
    void groupLimits(String schema) {
        Map<String, Object> group = document.resolved(Map.of("$ref", "#/components/schemas/" + schema));

        assertThat(map(group.get("properties")))
                .containsKeys(
                        Stream.of(GroupLimit.values()).map(GroupLimit::field).toArray(String[]::new));
    }

    private static String row(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }

    /** Pages for people need none. */
    private static void check(String place, Map<String, Object> body, List<String> without) {
        if (body.get("content") == null) {
            return;
        }
        map(body.get("content")).forEach((type, content) -> {
            boolean shown = map(content).containsKey("example") || map(content).containsKey("examples");
            boolean forPeople = type.equals("text/html") || type.equals("application/yaml");
            boolean binary = type.equals("application/zip");
            boolean empty = String.valueOf(map(content).get("schema")).contains("maxProperties=0");
            if (!shown && !forPeople && !binary && !empty) {
                without.add(place + " " + type);
            }
        });
    }

    private static Path docs(String name) {
        return Path.of("../../docs").resolve(name);
    }
}
