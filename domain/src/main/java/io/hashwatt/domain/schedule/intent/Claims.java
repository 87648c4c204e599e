package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.schedule.Origin;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who bounds a group, and whom they overruled.
 *
 * @param ruling who set the bounds, the highest one first; empty: nobody who is known
 * @param overruled who did not get what they want, from the highest class to the lowest
 */
public record Claims(List<Claim> ruling, List<Claim> overruled) {

    private static final Claims NONE = new Claims(List.of(), List.of());

    public Claims {
        ruling = List.copyOf(ruling);
        overruled = List.copyOf(overruled);
    }

    /** Of somebody who wrote it into a document. @param words blank: he did not say why */
    public static Claims told(String words) {
        return words.isBlank() ? NONE : new Claims(List.of(new Claim(null, null, new Origin.Told(words))), List.of());
    }

    /** For people, in English; empty where nobody is known. */
    public String english() {
        String words = named(ruling);
        return overruled.isEmpty() ? words : words + " (overrules " + named(overruled) + ")";
    }

    private static String named(List<Claim> claims) {
        return claims.stream().map(claim -> claim.origin().english()).distinct().collect(Collectors.joining(" and "));
    }
}
