package offending.frameworks.application.plan;

import com.fasterxml.jackson.databind.JsonNode;

/** A framework in the application. */
record PlanAsJson(JsonNode json) {}
