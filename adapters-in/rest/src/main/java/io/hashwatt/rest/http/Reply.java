package io.hashwatt.rest.http;

import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.documents.JsonOutput;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer, ready to be sent or kept.
 *
 * @param effective whether something has changed
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
public record Reply(int status, boolean effective, Map<String, String> headers, byte[] body) {

    private static final byte[] NO_BODY = {};
    /** The one status we use that JAX-RS has no words for. */
    private static final int UNPROCESSABLE = 422;

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply ok(JsonOutput.Content json) {
        return json(200, false, json);
    }

    /** @param json as it was written earlier */
    public static Reply written(byte[] json) {
        return new Reply(200, false, Map.of("Content-Type", Api.JSON), json);
    }

    public static Reply notModified() {
        return new Reply(304, false, Map.of(), NO_BODY);
    }

    /** @param location path of what has been made */
    public static Reply created(String location, JsonOutput.Content json) {
        return json(201, true, json).with("Location", location);
    }

    /** What has been made is too large to be kept with the answer: it is read anew for every one. @param location its path */
    public static Reply created(String location) {
        return new Reply(201, true, Map.of("Location", location), NO_BODY);
    }

    /** @param location where to see how far it is */
    public static Reply accepted(String location, JsonOutput.Content json) {
        return json(202, true, json).with("Location", location);
    }

    /** What has become of something that was changed. */
    public static Reply changed(JsonOutput.Content json) {
        return json(200, true, json);
    }

    public static Reply done() {
        return new Reply(204, true, Map.of(), NO_BODY);
    }

    public static Reply html(int status, String page) {
        return new Reply(
                status,
                false,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                page.getBytes(StandardCharsets.UTF_8));
    }

    /** Something other programs read. @param type its media type, with the character set UTF-8 */
    public static Reply document(String type, String text) {
        return new Reply(200, false, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, effective, more, body);
    }

    /** The version, for {@code If-Match}. */
    public Reply version(long version) {
        return with("ETag", Etag.of(version));
    }

    /** Has it kept for a repetition of the request although it is a problem, because something was written. */
    public Reply thatCounts() {
        return new Reply(status, true, headers, body);
    }

    public Response response() {
        Response.ResponseBuilder response =
                status == UNPROCESSABLE ? Response.status(status, "Unprocessable Content") : Response.status(status);
        headers.forEach(response::header);
        return body.length == 0
                ? response.build()
                : response.header("Content-Length", body.length).entity(body).build(); // else it would go in chunks
    }

    RunOnce.Answer answer() {
        return new RunOnce.Answer(status, effective, headers, body);
    }

    static Reply of(RunOnce.Answer answer) {
        return new Reply(answer.status(), answer.effective(), answer.headers(), answer.body());
    }

    private static Reply json(int status, boolean effective, JsonOutput.Content json) {
        return new Reply(status, effective, Map.of("Content-Type", Api.JSON), JsonOutput.bytes(json));
    }
}
