package io.hashwatt.domain.plan.record;

import java.util.Comparator;

/**
 * How far the inputs of a site's plan have come. Whatever a plan is made from has a position, and what has the greater one
 * has seen everything that the other one has.
 *
 * @param site rises by one with every change of what belongs to the site itself
 * @param prices of all series that the site looks at, together; what it looks at is itself part of the site
 */
public record InputsPosition(long site, long prices) implements Comparable<InputsPosition> {

    /** Before everything: where nothing has changed yet, and of plans that were made before positions were counted. */
    public static final InputsPosition START = new InputsPosition(0, 0);

    private static final Comparator<InputsPosition> ORDER =
            Comparator.comparingLong(InputsPosition::site).thenComparingLong(InputsPosition::prices);

    public InputsPosition {
        if (site < 0 || prices < 0) {
            throw new IllegalArgumentException("positions count from 0: " + site + ", " + prices);
        }
    }

    @Override
    public int compareTo(InputsPosition other) {
        return ORDER.compare(this, other);
    }

    public boolean isBefore(InputsPosition other) {
        return compareTo(other) < 0;
    }
}
