package offending.adapters.bitcoinexchanges;

/** An adapter like any other. */
public final class QuoteReader {}
