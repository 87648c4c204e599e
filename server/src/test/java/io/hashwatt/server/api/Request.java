package io.hashwatt.server.api;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.Requests;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * A request that can be made wrong in one place before it is sent.
 *
 * @param path without {@code /api/v1}
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
@NullUnmarked // what the document lacks ends a test, as it should
record Request(String method, String path, byte[] body, Map<String, String> headers) {

    /** As the operation is described and the table says. */
    static Request of(Operation operation, World world) {
        RouteCase route = RouteTable.all().get(operation.id());
        Request request = new Request(
                        operation.method(),
                        route.path().apply(world),
                        new byte[0],
                        Map.of("Accept", operation.answerType()))
                .withBody(route.body().apply(world));
        if (!operation.requestContent().isEmpty()) {
            request = request.with("Content-Type", operation.requestType());
        }
        return operation.takes("If-Match") ? request.onNewestVersion(operation, world.admin) : request;
    }

    Request with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Request(method, path, body, more);
    }

    Request without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Request(method, path, body, fewer);
    }

    Request withMethod(String other) {
        return new Request(other, path, body, headers);
    }

    Request withBody(byte[] other) {
        return new Request(method, path, other, headers);
    }

    Request withBody(String other) {
        return withBody(other.getBytes(StandardCharsets.UTF_8));
    }

    Request withQuery(String parameter) {
        return new Request(method, path + (path.contains("?") ? "&" : "?") + parameter, body, headers);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Answer by(Caller caller) {
        return caller.send(method, path, publisher(), headerList());
    }

    /** Without saying beforehand how long the body is. */
    Answer inPieces(Caller caller) {
        BodyPublisher pieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return caller.send(method, path, pieces, headerList());
    }

    Answer byNobody(Requests requests, String... more) {
        List<String> all = new ArrayList<>(List.of(headerList()));
        all.addAll(List.of(more));
        return requests.send(method, Caller.API + path, publisher(), all.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private Request onNewestVersion(Operation operation, Caller caller) {
        return with("If-Match", caller.get(operation.versioned(path)).header("ETag"));
    }

    private BodyPublisher publisher() {
        return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    private String[] headerList() {
        return headers.entrySet().stream()
                .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }
}
