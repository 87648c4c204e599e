package io.hashwatt.persistence.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the tests' own. */
@Entity
@Table(name = "note")
class NoteEntity {

    @Id
    private String id;

    @Column(name = "tenant_id")
    private String tenant;

    protected NoteEntity() {}

    NoteEntity(String id, String tenant) {
        this.id = id;
        this.tenant = tenant;
    }
}
