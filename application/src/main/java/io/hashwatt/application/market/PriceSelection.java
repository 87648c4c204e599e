package io.hashwatt.application.market;

import org.jspecify.annotations.Nullable;

/**
 * Which of the day-ahead series in the documents is wanted.
 *
 * @param sequence number of the auction on its day, from 1; documents without one count as 1
 * @param area bidding zone in the words of the publisher; null: the only one there is
 */
public record PriceSelection(int sequence, @Nullable String area) {

    public static final PriceSelection FIRST_AUCTION = new PriceSelection(1, null);
}
