package io.hashwatt.application.tenancy;

import io.hashwatt.domain.tenancy.Actor;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets a request that carries a key take effect once, however often it is sent. The answer is stored in the same unit of
 * work as its effect, so there is never one without the other. Kept for 24 hours.
 */
public interface RunOnce {

    /** @param work takes effect and answers, in one unit of work with its being remembered */
    Result run(Actor actor, Request request, Supplier<Answer> work);

    /**
     * As {@link #run}, for what takes its time to work out. It is worked out in no unit of work, only if no answer is known
     * yet; two processes may do that for the same request, and one of them takes effect.
     *
     * @param preparation works out what there is to do, and gives what then takes effect
     */
    default Result runPrepared(Actor actor, Request request, Supplier<Supplier<Answer>> preparation) {
        return run(actor, request, () -> preparation.get().get());
    }

    /**
     * @param route what is asked for: the same key on another route is another request
     * @param key the caller's own, 1 to 255 characters
     * @param fingerprint a hash of the whole request
     */
    record Request(String route, String key, String fingerprint) {}

    /**
     * An answer as it was sent, or what it was made of where it is large.
     *
     * @param effective whether something has changed; only such an answer is kept, any other request may be tried again
     */
    @SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
    record Answer(int status, boolean effective, Map<String, String> headers, byte[] body) {
        public Answer {
            headers = Map.copyOf(headers);
        }
    }

    sealed interface Result {

        record First(Answer answer) implements Result {}

        /** The answer of the first time. */
        record Again(Answer answer) implements Result {}

        /** The first request is still at work. */
        record AtWork() implements Result {}

        /** The key came with a different request before. */
        record OtherRequest() implements Result {}
    }
}
