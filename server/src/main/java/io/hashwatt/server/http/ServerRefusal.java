package io.hashwatt.server.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;

/** A refusal by RFC 9457, for requests that never reach the API. */
record ServerRefusal(Status status, String detail) {

    static ServerRefusal of(Status status, String detail) {
        return new ServerRefusal(status, detail);
    }

    void send(ServerResponse response) {
        response.status(status)
                .header(HeaderValues.create(HeaderNames.CONTENT_TYPE, "application/problem+json"))
                .send(json());
    }

    private String json() {
        StringBuilder json = new StringBuilder("{\"type\":\"about:blank\",\"title\":\"");
        JsonStringEncoder.getInstance().quoteAsString(status.reasonPhrase(), json);
        json.append("\",\"status\":").append(status.code());
        if (!detail.isEmpty()) {
            JsonStringEncoder.getInstance().quoteAsString(detail, json.append(",\"detail\":\""));
            json.append('"');
        }
        return json.append('}').toString();
    }
}
