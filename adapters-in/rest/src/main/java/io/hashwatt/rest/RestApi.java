package io.hashwatt.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API of this version. Its resources and providers are found by their annotations. */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class RestApi extends Application {}
