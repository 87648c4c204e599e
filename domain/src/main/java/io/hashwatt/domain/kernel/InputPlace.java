package io.hashwatt.domain.kernel;

import java.time.Instant;

/** Where a value stands that somebody has given. */
public sealed interface InputPlace {

    /** @param field of the group, in the words of the API: {@code levels[1].watts} */
    record OfGroup(String group, String field) implements InputPlace {}

    /** @param field of what a site is planned on, in the words of the API: {@code hashprice.fee_share} */
    record OfMarket(String field) implements InputPlace {}

    /** In a series of difficulties. */
    record AtBlock(Instant from, long height) implements InputPlace {}

    /** In a series whose values hold on. */
    record From(Instant from) implements InputPlace {}

    /** All that a document or a horizon has over a time. */
    record Over(Interval span) implements InputPlace {}
}
