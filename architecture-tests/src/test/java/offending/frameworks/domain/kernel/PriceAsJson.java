package offending.frameworks.domain.kernel;

import com.fasterxml.jackson.core.JsonParser;

/** A framework in the domain. */
record PriceAsJson(JsonParser json) {}
