package io.hashwatt.rest.pages;

import java.net.URI;
import java.util.Optional;

/** Knows where people look at what programs get from here. */
@FunctionalInterface
public interface UiPlace {

    /** Empty: there is no UI. */
    Optional<URI> address();
}
