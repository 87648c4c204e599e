package io.hashwatt.server.http;

/**
 * Decides whether a request may see what operators see: metrics, the API's description, the details of health. The one
 * bean that implements it knows the keys there are; without such a bean nobody may.
 */
@FunctionalInterface
public interface KeyCheck {

    /** @param authorization the header's value as it came, hostile perhaps */
    boolean accepts(String authorization);
}
