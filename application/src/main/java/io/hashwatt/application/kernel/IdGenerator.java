package io.hashwatt.application.kernel;

import java.util.UUID;

/** Makes ids that are unique everywhere and order by the time they were made (UUID version 7, RFC 9562). */
@FunctionalInterface
public interface IdGenerator {

    UUID next();
}
