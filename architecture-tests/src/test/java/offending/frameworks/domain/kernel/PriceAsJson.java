package offending.frameworks.domain.kernel;

import com.fasterxml.jackson.databind.JsonNode;

/** A framework in the domain. */
record PriceAsJson(JsonNode json) {}
