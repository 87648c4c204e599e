package offending.adapters.powerexchanges;

import offending.adapters.bitcoinexchanges.QuoteReader;

/** An adapter that leans on another. */
public record PowerReader(QuoteReader other) {}
