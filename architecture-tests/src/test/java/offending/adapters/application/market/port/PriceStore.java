package offending.adapters.application.market.port;

/** An out-port. */
public interface PriceStore {}
