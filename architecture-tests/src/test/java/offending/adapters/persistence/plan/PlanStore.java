package offending.adapters.persistence.plan;

import jakarta.enterprise.context.ApplicationScoped;

/** A store that hands out a row as it is, and has a scope. */
@ApplicationScoped
public class PlanStore {

    public GroupEntity row() {
        return new GroupEntity();
    }
}
