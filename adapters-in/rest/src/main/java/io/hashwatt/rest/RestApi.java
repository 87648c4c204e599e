package io.hashwatt.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API and the pages beside it. Resources and providers are found by their annotations. */
@ApplicationScoped
@ApplicationPath("/")
public class RestApi extends Application {}
