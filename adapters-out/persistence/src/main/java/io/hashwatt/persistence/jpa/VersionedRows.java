package io.hashwatt.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** A table of rows that change, each only by somebody who has seen its newest version. */
public final class VersionedRows<E extends VersionedRow> extends Rows<E> {

    public VersionedRows(CurrentUnitOfWork current, Class<E> type) {
        super(current, type);
    }

    /**
     * Writes the row if the stored one's version is one less.
     *
     * @return false: it is not, and nothing has changed
     */
    public boolean replace(E row) {
        EntityManager entities = current.entityManager(row.tenant());
        E stored = entities.find(type, row.key(), LockModeType.PESSIMISTIC_WRITE);
        boolean fits = stored != null && stored.hasVersion(row.version() - 1);
        if (fits) {
            entities.merge(row);
        }
        written(entities);
        return fits;
    }

    /**
     * Removes the row if the stored one has the same version.
     *
     * @return false: it has not, and nothing has changed
     */
    public boolean remove(E row) {
        EntityManager entities = current.entityManager(row.tenant());
        E stored = entities.find(type, row.key(), LockModeType.PESSIMISTIC_WRITE);
        boolean fits = stored != null && stored.hasVersion(row.version());
        if (fits) {
            entities.remove(stored);
        }
        written(entities);
        return fits;
    }
}
