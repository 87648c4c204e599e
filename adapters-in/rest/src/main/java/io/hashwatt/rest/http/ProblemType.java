package io.hashwatt.rest.http;

/** Every kind of problem the API answers with; {@code docs/api.md} says what to do about each. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "malformed-request", "The request is malformed"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid credential is needed"),
    NOT_PERMITTED(403, "not-permitted", "The role does not allow this"),
    CROSS_ORIGIN(403, "cross-origin", "A browser sent this from another site"),
    NOT_FOUND(404, "not-found", "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "not-acceptable", "None of the accepted media types can be given"),
    STILL_AT_WORK(409, "still-at-work", "The first request with this key is still at work"),
    BEYOND_THE_END(410, "beyond-the-end", "The log does not reach so far"),
    STALE_VERSION(412, "stale-version", "Somebody has changed it since"),
    BODY_TOO_LARGE(413, "body-too-large", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The body's media type is not taken here"),
    RULE_BROKEN(422, "rule-broken", "A rule forbids this"),
    DOCUMENT_REFUSED(422, "document-refused", "The document breaks rules of its format"),
    NO_PRICES(422, "no-prices", "There are no prices to plan on"),
    LIMITS_CONFLICT(422, "limits-conflict", "The limits of a group contradict each other"),
    KEY_REUSED(422, "key-reused", "The idempotency key came with another request before"),
    VERSION_REQUIRED(428, "version-required", "The version that is to be changed has to be named"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
    TOO_BUSY(429, "too-busy", "Too much of this account's work waits already"),
    INTERNAL_ERROR(500, "internal-error", "Something went wrong here"),
    BUSY(503, "busy", "The server has too much to do"),
    UNAVAILABLE(503, "unavailable", "The database cannot be reached");

    private final int status;
    private final String path;
    private final String title;

    ProblemType(int status, String path, String title) {
        this.status = status;
        this.path = path;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** What {@code type} says; it stays the same whatever else may change. */
    public String uri() {
        return "/problems/" + path;
    }

    public String title() {
        return title;
    }
}
