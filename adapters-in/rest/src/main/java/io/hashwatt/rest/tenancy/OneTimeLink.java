package io.hashwatt.rest.tenancy;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.rest.http.Peer;
import java.io.IOException;

/** With which somebody logs in for the first time. */
final class OneTimeLink {

    private OneTimeLink() {}

    static void write(String token, Peer peer, JsonOutput json) throws IOException {
        json.text("one_time_token", token).text("login_url", peer.url("/login?token=" + token));
    }
}
