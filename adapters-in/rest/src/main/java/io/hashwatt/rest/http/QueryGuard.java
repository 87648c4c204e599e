package io.hashwatt.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import java.util.Map;

/** Refuses query parameters that nobody reads: a misspelt filter must not be a filter left out. */
final class QueryGuard implements ContainerRequestFilter {

    private final List<String> known;

    QueryGuard(List<String> known) {
        this.known = List.copyOf(known);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
            return;
        }
        List<Fault.InField> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !isFine(parameter))
                .map(this::fault)
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, faults).asException();
        }
    }

    private boolean isFine(Map.Entry<String, List<String>> parameter) {
        return known.contains(parameter.getKey()) && parameter.getValue().size() == 1;
    }

    private Fault.InField fault(Map.Entry<String, List<String>> parameter) {
        String rule = known.contains(parameter.getKey())
                ? "stands more than once"
                : "is not a known parameter (known here: " + (known.isEmpty() ? "none" : String.join(", ", known))
                        + ")";
        return new Fault.InField(parameter.getKey(), rule);
    }
}
