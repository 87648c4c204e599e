package offending.contexts.application.market.port;

/** The market's own port. */
public interface PriceStore {}
