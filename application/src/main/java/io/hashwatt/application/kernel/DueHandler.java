package io.hashwatt.application.kernel;

import java.util.Optional;

/** Does one kind of what is due. Is called outside of any unit of work, by several threads at once for several subjects. */
public interface DueHandler {

    DueKind kind();

    /**
     * May be called again for what it has done: a server may die between the deed and the note of it.
     *
     * @return when it is due again; empty: only when somebody marks it again
     * @throws RuntimeException when it failed: it is tried again, later and later, and delays nothing else
     */
    Optional<DueMark> handle(DueTask task);
}
