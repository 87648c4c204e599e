package offending.frameworks.application.plan;

import com.fasterxml.jackson.core.JsonParser;

/** A framework in the application. */
record PlanAsJson(JsonParser json) {}
