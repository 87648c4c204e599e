package io.hashwatt.domain.market;

/**
 * What is traded: the day-ahead auction, an intraday auction, or whatever the author of a plain file meant; or only an
 * indication of a price that is settled later.
 * Different products are different series, even in the same area (in DE-LU sequence 1 is the coupled SDAC
 * auction at noon, sequence 2 the EXAA auction at 10:15).
 *
 * @param sequence the auction's number on its day, from 1
 */
public record PowerProduct(Kind kind, int sequence) {

    public static final PowerProduct DAY_AHEAD = new PowerProduct(Kind.DAY_AHEAD, 1);

    /** A series whose author did not say which product it is. */
    public static final PowerProduct UNNAMED = new PowerProduct(Kind.UNNAMED, 1);

    /** Indications of a price from before its settlement, to be decided on and never to be paid. */
    public static final PowerProduct INDICATIVE = new PowerProduct(Kind.INDICATIVE, 1);

    public enum Kind {
        DAY_AHEAD("day-ahead auction"),
        INTRADAY_AUCTION("intraday auction"),
        INDICATIVE("indicative price"),
        UNNAMED("unnamed product");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Of which there may be several on a day. */
        public boolean isAuction() {
            return this == DAY_AHEAD || this == INTRADAY_AUCTION;
        }
    }

    public PowerProduct {
        if (sequence < 1) {
            throw new IllegalArgumentException("an auction sequence counts from 1: " + sequence);
        }
    }

    @Override
    public String toString() {
        return kind.isAuction() ? kind.words + " of sequence " + sequence : kind.words;
    }
}
