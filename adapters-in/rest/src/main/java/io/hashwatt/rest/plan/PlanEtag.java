package io.hashwatt.rest.plan;

import io.hashwatt.domain.kernel.PlanId;

/** A plan's entity tag: it never changes, only the way it is written may, with a new release. */
final class PlanEtag {

    private static final int FORM = 1;

    private PlanEtag() {}

    static String of(PlanId id) {
        return "\"" + id + "." + FORM + "\"";
    }
}
