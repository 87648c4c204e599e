package io.hashwatt.benchmarks.serve;

import io.helidon.microprofile.server.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;

/**
 * The peer: Helidon with one JAX-RS resource that has its answer ready. Knows nobody, counts nothing, reads no database.
 * Takes the file with the answer, and prints its address.
 */
public final class BareServer {

    /** The one resource. */
    @Path("/")
    public static final class Answer {

        private static byte[] bytes = new byte[0];

        @GET
        @Produces("application/json")
        public byte[] bytes() {
            return bytes;
        }
    }

    /** The one application. */
    public static final class Only extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Answer.class);
        }
    }

    private BareServer() {}

    public static void main(String[] arguments) {
        try {
            Answer.bytes = Files.readAllBytes(java.nio.file.Path.of(arguments[0]));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Server server = Server.builder()
                .host("127.0.0.1")
                .port(0)
                .addApplication(Only.class)
                .build()
                .start();
        System.out.println("http://127.0.0.1:" + server.port() + "/");
    }
}
