package offending.adapters.persistence.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for everybody. */
@Entity
public class PlanEntity {

    @Id
    private String id = "";
}
