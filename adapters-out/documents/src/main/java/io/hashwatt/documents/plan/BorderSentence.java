package io.hashwatt.documents.plan;

import io.hashwatt.domain.market.RegimeBorder;

/** Says in English that a back-test goes across a change of its market's rules. */
public final class BorderSentence {

    private BorderSentence() {}

    public static String of(RegimeBorder border) {
        return "The rules of this market changed within the period: since " + border.instant() + " " + border.english()
                + ". What was earned before that says less about what comes.";
    }
}
