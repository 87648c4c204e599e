package io.hashwatt.rest.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash by which two requests are known to be the same. */
final class Fingerprint {

    private Fingerprint() {}

    /** Over method, path, query and body; a line end can stand in none of the first three. */
    static String of(Call call, byte[] body) {
        MessageDigest digest = sha256();
        String head = call.method() + "\n" + call.path() + "\n" + call.query() + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
