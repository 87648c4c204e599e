package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Brings a document into a series that is kept. All of it or nothing: a document that breaks a rule stores no value, but
 * a report of what is wrong with it. A value that is stored already is not stored again.
 */
public interface ImportIntoSeries {

    /** @return empty: the actor's tenant keeps no such series */
    Optional<ImportReport> importDocument(Actor actor, SeriesId series, SourceDocument document);

    /**
     * Has the values that an import stored count no longer: what was stored before for the same times counts again. They stay
     * for audits. Values that a later document only repeated are gone with it, until they are imported again. An import
     * that is withdrawn already is left as it is.
     */
    Outcome<ImportReport> withdraw(Actor actor, ImportId id);

    Optional<ImportReport> find(Actor actor, ImportId id);

    /** @return of one series, in order of id */
    List<ImportReport> list(Actor actor, SeriesId series, Page<ImportId> page);

    /** @return of one series, the last one first; a page goes on with those before its {@code after} */
    List<ImportReport> newest(Actor actor, SeriesId series, Page<ImportId> page);
}
