package io.hashwatt.application.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What came of a command on one thing. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** There is no such thing, or it belongs to somebody else: the two are told apart by nobody. */
    record Missing<T>(String what) implements Outcome<T> {}

    /** Somebody has changed it since the caller read it. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** A rule forbids it; nothing has changed. */
    record Refused<T>(List<Violation> violations) implements Outcome<T> {
        public Refused {
            violations = List.copyOf(violations);
        }
    }

    static <T> Outcome<T> refused(String field, String rule) {
        return new Refused<>(List.of(new Violation(field, rule)));
    }

    /** What was looked for. @param what the word for it, where it is not there */
    static <T> Outcome<T> found(Optional<T> thing, String what) {
        return thing.<Outcome<T>>map(Done::new).orElseGet(() -> new Missing<>(what));
    }

    /** The same, if its version is the one that the caller has seen. */
    static <T> Outcome<T> found(Optional<T> thing, String what, ToLongFunction<T> versionOf, long expected) {
        return found(thing, what).then(known -> {
            long current = versionOf.applyAsLong(known);
            return current == expected ? new Done<>(known) : new Stale<>(current);
        });
    }

    /**
     * What was to be written.
     *
     * @param isWritten false: somebody else was faster
     * @param currentVersion of what is stored then
     */
    static <T> Outcome<T> written(boolean isWritten, T thing, long currentVersion) {
        return isWritten ? new Done<>(thing) : new Stale<>(currentVersion);
    }

    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Missing<T> missing -> new Missing<>(missing.what());
            case Stale<T> stale -> new Stale<>(stale.currentVersion());
            case Refused<T> refused -> new Refused<>(refused.violations());
        };
    }
}
