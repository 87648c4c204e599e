package io.hashwatt.cli.remote;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Reading;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The API of a running server, in JSON. Whatever goes wrong is an {@link InputError} in the server's own words. */
public final class RemoteApi {

    private static final String V1 = "/api/v1";
    private static final String JSON = "application/json";
    private static final Duration ANSWER_AT_MOST = Duration.ofMinutes(1);
    private static final int FIRST_FAILURE = 400;
    private static final int STALE = 412;

    private final RemoteServer server;

    public RemoteApi(RemoteServer server) {
        this.server = server;
    }

    /** Something that can change. @param version for whoever changes it next */
    public record Versioned<T>(T content, long version) {}

    /** All of a list, whatever its pages. @param path below the API's root, without a query */
    public <T> List<T> all(String path, Function<JsonFields, T> reading) {
        List<T> all = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            String query = next.get().isEmpty() ? "?limit=1000" : "?limit=1000&cursor=" + next.get();
            next = read(send("GET", path + query, null, null), page -> {
                all.addAll(page.required("items").objects(reading));
                return page.optional("next").map(JsonValue::text);
            });
        }
        return all;
    }

    /** @param body null: none. @param expectedVersion null: it is about nothing that is there */
    public <T> T send(
            String method,
            String path,
            @Nullable Long expectedVersion,
            JsonOutput.@Nullable Content body,
            Function<JsonFields, T> reading) {
        return read(send(method, path, expectedVersion, body), reading);
    }

    /** The same where no answer is expected but that it was done. */
    public void command(String method, String path, long expectedVersion) {
        send(method, path, expectedVersion, null);
    }

    private byte[] send(String method, String path, @Nullable Long expectedVersion, JsonOutput.@Nullable Content body) {
        HttpRequest.Builder request = server.request(V1 + path)
                .timeout(ANSWER_AT_MOST)
                .header("Accept", JSON)
                .header("Content-Type", JSON)
                .method(method, publisher(body));
        if (expectedVersion != null) {
            request.header("If-Match", '"' + expectedVersion.toString() + '"');
        }
        HttpResponse<byte[]> response = server.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= FIRST_FAILURE) {
            throw refusal(response);
        }
        return response.body();
    }

    private static BodyPublisher publisher(JsonOutput.@Nullable Content body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JsonOutput.bytes(body));
    }

    private InputError refusal(HttpResponse<byte[]> response) {
        if (response.statusCode() == STALE) {
            return new InputError("somebody has changed it meanwhile; begin again");
        }
        DocumentReading<String> problem =
                reading(response.body(), fields -> fields.required("detail").text());
        return new InputError(
                problem instanceof DocumentReading.Read<String> read
                        ? read.content()
                        : server + " answered " + response.statusCode());
    }

    private <T> T read(byte[] body, Function<JsonFields, T> reading) {
        return switch (reading(body, reading)) {
            case DocumentReading.Read<T> read -> read.content();
            case DocumentReading.Refused<T> refused ->
                throw new InputError(
                        "cannot understand " + server + ": " + refused.defects().getFirst());
        };
    }

    private static <T> DocumentReading<T> reading(byte[] body, Function<JsonFields, T> reading) {
        return Reading.of(() -> reading.apply(JsonDocument.object(new SourceDocument("answer", body))));
    }
}
