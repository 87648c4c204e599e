package io.hashwatt.benchmarks.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever speaks to the API in a measurement, logged in with a link. Any answer that is not a success ends the measurement. */
final class BenchmarkClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final String session;

    /** @param token good for one login */
    BenchmarkClient(String address, String token) {
        this.address = address + "/api/v1/";
        HttpRequest.Builder login =
                request("sessions", "application/json").POST(body("{\"one_time_token\":\"" + token + "\"}"));
        this.session = textOf("session", send(login));
    }

    String post(String path, String body, String type) {
        return send(
                request(path, type).header("Authorization", "Bearer " + session).POST(body(body)));
    }

    String get(String path) {
        return send(request(path, "application/json").header("Authorization", "Bearer " + session));
    }

    /** The first text of this name in a document. */
    static String textOf(String name, String json) {
        Matcher found = Pattern.compile('"' + name + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", type);
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
