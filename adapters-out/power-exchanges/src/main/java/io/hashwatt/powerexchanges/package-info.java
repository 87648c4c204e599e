/**
 * The power exchanges' documents: what they look like, and what they have been seen to get wrong.
 *
 * <p>A price document is one of four things, told apart by its content: a plain CSV file, the ENTSO-E
 * Transparency Platform's XML, the Nord Pool Data Portal's JSON or aWATTar's JSON. Each reader gives every price
 * of every series in its document, with delivery interval, finality and place, and leaves the choice among them
 * to the use case. Nothing is filled in: an omitted position repeats the one before it only where the document's
 * curve type says so; a null is a missing price; a 0 is a price. The number of slots follows from interval and
 * resolution, never from a day having 24 hours. Where a publisher's own mistake can be repaired without guessing
 * (an end stamp of a clock change), the repair is a remark; everything else is refused.
 *
 * <p>{@link io.hashwatt.powerexchanges.PowerDocumentReaders} is the only door.
 */
@NullMarked
package io.hashwatt.powerexchanges;

import org.jspecify.annotations.NullMarked;
