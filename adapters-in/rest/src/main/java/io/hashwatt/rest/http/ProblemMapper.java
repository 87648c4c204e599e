package io.hashwatt.rest.http;

import io.hashwatt.application.kernel.Busy;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.StorageUnavailable;
import io.hashwatt.application.kernel.TooBusy;
import io.hashwatt.domain.tenancy.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Turns whatever ended a request into a problem. What was not foreseen goes to the log, and only its id to the caller. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    private static final String RETRY_AFTER_SECONDS = "2";

    private final IdGenerator ids;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    ProblemMapper(IdGenerator ids) {
        this.ids = ids;
    }

    @Override
    public Response toResponse(Throwable failure) {
        String path = uri == null ? "" : uri.getRequestUri().getRawPath();
        if (failure instanceof NotFoundException && !path.startsWith(Api.V1)) {
            return Response.status(Response.Status.NOT_FOUND).build(); // the web server looks on: health, metrics
        }
        return problem(failure, path).reply(path).response();
    }

    Problem problem(Throwable failure, String path) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case NotPermitted notPermitted ->
                Problem.of(ProblemType.NOT_PERMITTED, "This needs the permission " + notPermitted.missing() + ".");
            case TooBusy busy -> tooBusy(busy);
            case Busy busy -> busy(busy, path);
            case StorageUnavailable away -> unavailable(away, path);
            case NotFoundException ignored -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.");
            case NotAllowedException notAllowed ->
                Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Allowed here: " + allow(notAllowed) + ".")
                        .withHeader("Allow", allow(notAllowed));
            case NotAcceptableException ignored ->
                Problem.of(ProblemType.NOT_ACCEPTABLE, "The answer has another media type; /openapi says which.");
            case NotSupportedException ignored ->
                Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body has to be " + Api.JSON + ".");
            case ClientErrorException malformed ->
                Problem.of(ProblemType.MALFORMED_REQUEST, "The request cannot be understood.");
            default -> internal(failure, path);
        };
    }

    private static Problem tooBusy(TooBusy busy) {
        Problem problem = switch (busy.who()) {
            case TENANT ->
                Problem.of(
                        ProblemType.TOO_BUSY,
                        "Others of this account wait for previews, plans and the like. Wait, and ask again.");
            case SERVER -> Problem.of(ProblemType.BUSY, "Wait, and ask again.");
        };
        return problem.withHeader(
                "Retry-After", Long.toString(Math.max(1, busy.retryAfter().toSeconds())));
    }

    /** Told to whoever runs the server too: once is chance, often is a statement that takes too long. */
    private static Problem busy(Busy busy, String path) {
        LOG.log(System.Logger.Level.WARNING, "request to {0} could not be done in time: {1}", path, busy.getCause());
        return Problem.of(ProblemType.BUSY, "Nothing has changed. Send it again in a moment.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    private static Problem unavailable(StorageUnavailable away, String path) {
        LOG.log(System.Logger.Level.DEBUG, "request to {0}: {1}", path, away.getCause());
        String detail = away.isOutcomeUnknown()
                ? "It was lost while it confirmed: look whether this was done before you send it again, "
                        + "or send it with the Idempotency-Key that it had."
                : "Nothing has changed. Send it again in a moment.";
        return Problem.of(ProblemType.UNAVAILABLE, detail).withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    private Problem internal(Throwable failure, String path) {
        String id = ids.next().toString();
        LOG.log(System.Logger.Level.ERROR, "request to " + path + " failed, error " + id, failure);
        return Problem.of(
                ProblemType.INTERNAL_ERROR,
                "It is our fault. Whoever runs this server finds the cause under " + id + ".");
    }

    private static String allow(NotAllowedException notAllowed) {
        return String.valueOf(notAllowed.getResponse().getHeaderString("Allow"));
    }
}
