package offending.adapters.cli;

import offending.adapters.application.market.port.PriceStore;
import offending.adapters.server.Wiring;

/** A command that goes past the use case and reaches for the wiring. */
record ImportCommand(PriceStore port, Wiring wiring) {}
