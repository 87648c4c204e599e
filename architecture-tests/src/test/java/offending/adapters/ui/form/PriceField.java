package offending.adapters.ui.form;

import offending.adapters.application.market.port.PriceStore;

/** A field that knows what it is filled in for. */
public record PriceField(PriceStore context) {}
