package io.hashwatt.rest.http;

import io.hashwatt.application.tenancy.RunOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Lets a creation with an {@code Idempotency-Key} take effect once, however often it is sent. */
@ApplicationScoped
public class Once {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final RunOnce runOnce;

    @Inject
    public Once(RunOnce runOnce) {
        this.runOnce = runOnce;
    }

    /** For answers with a secret, which are never kept. */
    public static void refuseKey(Call call) {
        if (call.header(HEADER) != null) {
            throw ProblemException.malformed(
                    HEADER, "is not taken here: the answer holds a secret, which is not kept for a repetition");
        }
    }

    /** @see Call#once(int, Supplier) */
    Response run(Call call, int largestBody, Supplier<Reply> work) {
        return key(call)
                .map(key -> once(call, key, Fingerprint.of(call, call.body(largestBody)), work))
                .orElseGet(work)
                .response();
    }

    /** @see Call#oncePrepared */
    Reply runPrepared(Call call, Supplier<Supplier<Reply>> preparation) {
        return key(call)
                .map(key -> preparedOnce(call, key, Fingerprint.of(call, call.body(Call.LARGEST_JSON)), preparation))
                .orElseGet(() -> preparation.get().get());
    }

    private Reply preparedOnce(Call call, String key, String fingerprint, Supplier<Supplier<Reply>> preparation) {
        return reply(runOnce.runPrepared(call.actor(), request(call, key, fingerprint), () -> {
            Supplier<Reply> effect = preparation.get();
            return () -> effect.get().answer();
        }));
    }

    private Reply once(Call call, String key, String fingerprint, Supplier<Reply> work) {
        return reply(runOnce.run(
                call.actor(), request(call, key, fingerprint), () -> work.get().answer()));
    }

    private static RunOnce.Request request(Call call, String key, String fingerprint) {
        return new RunOnce.Request(call.method() + " " + call.path(), key, fingerprint);
    }

    private static Reply reply(RunOnce.Result result) {
        return switch (result) {
            case RunOnce.Result.First first -> Reply.of(first.answer());
            case RunOnce.Result.Again again -> Reply.of(again.answer()).with("Idempotency-Replayed", "true");
            case RunOnce.Result.AtWork ignored ->
                throw Problem.of(ProblemType.STILL_AT_WORK, "Send it again in a moment.")
                        .withHeader("Retry-After", "1")
                        .asException();
            case RunOnce.Result.OtherRequest ignored ->
                throw new ProblemException(
                        ProblemType.KEY_REUSED,
                        "Another request gets a key of its own, and the same one the same body.");
        };
    }

    /** The draft of the header makes it a text in quotes; most clients send it without. */
    private static Optional<String> key(Call call) {
        return Optional.ofNullable(call.header(HEADER)).map(Once::unquoted).map(key -> {
            if (!FORM.matcher(key).matches()) {
                throw ProblemException.malformed(HEADER, "must have 1 to 255 visible ASCII characters");
            }
            return key;
        });
    }

    private static String unquoted(String text) {
        String key = text.strip();
        return key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }
}
