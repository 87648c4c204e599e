package io.hashwatt.server.api;

import java.util.function.Function;

/**
 * A good request of one operation.
 *
 * @param success what it is answered with
 * @param path without {@code /api/v1}; it makes whatever the request will use up
 */
record RouteCase(Access access, int success, Function<World, String> path, Function<World, String> body) {

    /** The least that one has to be. */
    enum Access {
        ANYBODY,
        VIEWER,
        OPERATOR,
        ADMIN,
        PLATFORM
    }

    static RouteCase of(Access access, int success, Function<World, String> path) {
        return new RouteCase(access, success, path, world -> "");
    }

    static RouteCase of(Access access, int success, Function<World, String> path, Function<World, String> body) {
        return new RouteCase(access, success, path, body);
    }
}
