package offending.adapters.documents;

import offending.adapters.application.market.port.PriceStore;
import offending.adapters.powerexchanges.PowerReader;

/** A toolkit that has taken sides. */
public record Csv(PriceStore port, PowerReader adapter) {}
