package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.tenancy.Actor;
import java.util.List;

/** Which events were of no use to those parts of the program that follow the logs. */
@FunctionalInterface
public interface ReadSetAsideEvents {

    /** Newest first. @param limit from 1 to 1,000 */
    List<SetAsideEvent> newest(Actor actor, int limit);
}
