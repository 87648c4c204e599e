package io.hashwatt.rest.pages;

import io.hashwatt.rest.http.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The API's description as it was written. The web server decides who may see it. Libraries that serve such documents read
 * and write them anew, and know OpenAPI 3.0 only.
 */
@Path("/openapi")
@OpenToAll
@ApplicationScoped
public class OpenApiResource {

    private static final String DOCUMENT = "openapi.yaml";

    @GET
    @Produces("application/yaml")
    public byte[] get() {
        try (InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            if (document == null) {
                throw new IllegalStateException("the build puts " + DOCUMENT + " beside this class");
            }
            return document.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
