package io.hashwatt.domain.plan.site;

/**
 * Ends a search that takes much too long on the machine at hand. How long is searched is counted in steps ({@link io.hashwatt.domain.plan.coupling.Effort}), so
 * that the same problem gets the same plan; a plan that a time limit has cut short says so.
 */
@FunctionalInterface
public interface TimeLimit {

    /** Takes as long as it takes. */
    TimeLimit NONE = () -> false;

    /** Asked between steps; never again false once it was true. */
    boolean isOver();
}
