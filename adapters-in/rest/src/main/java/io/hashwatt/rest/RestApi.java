package io.hashwatt.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API and the pages beside it. Resources and providers are found by their annotations. */
@ApplicationScoped
@ApplicationPath("/")
public class RestApi extends Application {

    /**
     * Names of Jersey's. A location stays a path, since behind a proxy we do not know our own address for sure; and there
     * is one description of this API, not a second one that nobody wrote.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
