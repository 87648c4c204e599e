package io.hashwatt.application.kernel;

import java.util.UUID;

/** Makes ids that nobody else makes. Those made later sort later, as far as the clock allows. */
@FunctionalInterface
public interface IdGenerator {

    UUID next();
}
