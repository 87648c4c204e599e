package offending.adapters.persistence.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class GroupEntity {

    @Id
    private String id = "";
}
