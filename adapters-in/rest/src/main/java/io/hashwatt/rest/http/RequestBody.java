package io.hashwatt.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a body once, and never more of it than is allowed. */
final class RequestBody {

    private static final String BYTES = RequestBody.class.getName();

    private final ContainerRequestContext request;

    RequestBody(ContainerRequestContext request) {
        this.request = request;
    }

    byte[] bytes(int largest) {
        if (request.getProperty(BYTES) instanceof byte[] known) {
            return known;
        }
        requireNotAbove(largest, announced());
        byte[] bytes = read(largest);
        requireNotAbove(largest, bytes.length);
        request.setProperty(BYTES, bytes);
        return bytes;
    }

    private byte[] read(int largest) {
        try {
            return request.hasEntity() ? request.getEntityStream().readNBytes(largest + 1) : new byte[0];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long announced() {
        @Nullable String length = request.getHeaderString("Content-Length");
        return length == null ? 0 : WholeNumbers.parse(length).orElse(0L);
    }

    private static void requireNotAbove(int largest, long length) {
        if (length > largest) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, "The body may have at most " + largest + " bytes here.");
        }
    }
}
