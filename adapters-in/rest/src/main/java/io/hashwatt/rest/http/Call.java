package io.hashwatt.rest.http;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.InstantText;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Reading;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.VisibleText;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request as a resource sees it. What is wrong with it comes as a {@link ProblemException}. */
public final class Call {

    /** The most bytes a JSON body may have. */
    public static final int LARGEST_JSON = 1 << 20;

    private static final String CREDENTIAL = Call.class.getName() + ".credential";
    private static final String EMPTY_OBJECT = "{}";
    private static final int USUAL_LIMIT = 100;

    private final ContainerRequestContext request;
    private final RequestBody body;

    /** Made by the container, for whoever takes a call as a {@code BeanParam}. */
    public Call(@Context ContainerRequestContext request) {
        this.request = request;
        this.body = new RequestBody(request);
    }

    static void put(Actor actor, String credential, Once once, ContainerRequestContext request) {
        Call call = new Call(request);
        call.put(Actor.class, actor);
        call.put(Once.class, once);
        request.setProperty(CREDENTIAL, credential);
    }

    public Actor actor() {
        return known(Actor.class);
    }

    /** Has a creation take effect once, however often it is sent with the same {@code Idempotency-Key}. */
    public Response once(Supplier<Reply> work) {
        return once(LARGEST_JSON, work);
    }

    /** @param largestBody the most bytes the request may have */
    public Response once(int largestBody, Supplier<Reply> work) {
        return known(Once.class).run(this, largestBody, work);
    }

    /**
     * For what takes its time to work out.
     *
     * @param preparation works out what there is to do, in no transaction, and gives what then takes effect
     * @param answer what is sent for what is kept, the first time and every other time
     */
    public Response oncePrepared(Supplier<Supplier<Reply>> preparation, Function<Reply, Response> answer) {
        return answer.apply(known(Once.class).runPrepared(this, preparation));
    }

    /** For guards, which find out what the resource behind them has to know. */
    public <T> void put(Class<T> type, T found) {
        request.setProperty(type.getName(), found);
    }

    /** What a guard of the route has found out. */
    public <T> T known(Class<T> type) {
        Object found = request.getProperty(type.getName());
        if (type.isInstance(found)) {
            return type.cast(found);
        }
        throw new IllegalStateException("no guard of this route finds out the " + type.getSimpleName());
    }

    /** With which the actor has shown who it is. */
    public String credential() {
        return String.valueOf(request.getProperty(CREDENTIAL));
    }

    public Peer peer() {
        return Peer.of(request);
    }

    String method() {
        return request.getMethod();
    }

    /** With the slash in front. */
    public String path() {
        return request.getUriInfo().getRequestUri().getRawPath();
    }

    @Nullable String query() {
        return request.getUriInfo().getRequestUri().getRawQuery();
    }

    public @Nullable String header(String name) {
        return request.getHeaderString(name);
    }

    /** The version the caller wants to change, from {@code If-Match}. */
    public long expectedVersion() {
        return Etag.versionIn(header("If-Match"));
    }

    /** Whether it is about something that must not be there yet. */
    public boolean expectsNothing() {
        String ifNoneMatch = header("If-None-Match");
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    }

    /** @param largest the most bytes it may have */
    public byte[] body(int largest) {
        return body.bytes(largest);
    }

    /** The body, which must be a JSON object, as what {@code reading} makes of it. */
    public <T> T json(Function<JsonFields, T> reading) {
        return read(body(LARGEST_JSON), reading);
    }

    /** The same, where no body at all means an object without fields. */
    public <T> T jsonIfAny(Function<JsonFields, T> reading) {
        byte[] bytes = body(LARGEST_JSON);
        return read(bytes.length == 0 ? EMPTY_OBJECT.getBytes(StandardCharsets.UTF_8) : bytes, reading);
    }

    private static <T> T read(byte[] bytes, Function<JsonFields, T> reading) {
        var document = new SourceDocument("body", bytes);
        return switch (Reading.of(() -> reading.apply(JsonDocument.object(document)))) {
            case DocumentReading.Read<T> read -> read.content();
            case DocumentReading.Refused<T> refused ->
                throw Problem.of(
                                ProblemType.MALFORMED_REQUEST,
                                refused.defects().stream()
                                        .map(Fault.InField::of)
                                        .toList())
                        .asException();
        };
    }

    /** Of a query parameter. */
    public Optional<String> text(String name) {
        Optional<String> value =
                Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(name));
        value.filter(text -> !VisibleText.is(text)).ifPresent(text -> {
            throw ProblemException.malformed(name, "must not have control characters or invisible ones");
        });
        return value;
    }

    /** In UTC, as finely as our answers say it. */
    public Optional<Instant> instant(String name) {
        return text(name)
                .map(text -> InstantText.withOffset(text)
                        .map(OffsetDateTime::toInstant)
                        .filter(instant -> text.endsWith("Z"))
                        .orElseThrow(() ->
                                ProblemException.malformed(name, InstantText.UTC_RULE + ", not " + Quoted.of(text))));
    }

    public Instant requiredInstant(String name) {
        return instant(name).orElseThrow(() -> ProblemException.malformed(name, "is missing"));
    }

    /** A day without a zone: whose day it is says what is asked about. */
    public LocalDate requiredDate(String name) {
        String text = text(name).orElseThrow(() -> ProblemException.malformed(name, "is missing"));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw ProblemException.malformed(name, "must be a date such as 2026-01-15, not " + Quoted.of(text));
        }
    }

    public Optional<Long> number(String name, long least, long most) {
        return text(name)
                .map(text -> WholeNumbers.parse(text)
                        .filter(number -> number >= least && number <= most)
                        .orElseThrow(() -> ProblemException.malformed(
                                name,
                                "must be a whole number from " + least + " to " + most + ", not " + Quoted.of(text))));
    }

    /** From {@code from} to {@code to}, which both have to be there. @param longest that is allowed */
    public Interval period(Duration longest) {
        return Periods.of(requiredInstant("from"), requiredInstant("to"), longest);
    }

    /** One of the constants of a kind. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
        List<E> all = List.of(type.getEnumConstants());
        return text(name)
                .map(text -> all.stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.malformed(
                                name, "must be one of " + all + ", not " + Quoted.of(text))));
    }

    /** False where it does not stand. */
    public boolean truth(String name) {
        return text(name)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw ProblemException.malformed(name, "must be true or false, not " + Quoted.of(text));
                })
                .orElse(false);
    }

    public int limit() {
        return number("limit", 1, Page.MOST).map(Long::intValue).orElse(USUAL_LIMIT);
    }

    /** Where the list goes on. @param list its word, see {@link Cursor#of} */
    public <T> Optional<T> cursor(String list, Function<String, T> place) {
        return text("cursor").map(cursor -> Cursor.read(list, cursor, place));
    }

    /** The wanted part of a list ordered by id. */
    public <I> Page<I> page(String list, Function<UUID, I> id) {
        return new Page<>(cursor(list, text -> id.apply(UUID.fromString(text))), limit());
    }
}
