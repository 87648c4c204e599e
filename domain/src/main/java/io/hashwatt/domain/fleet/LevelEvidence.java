package io.hashwatt.domain.fleet;

/** What a level of the catalogue rests on, from the best to the least. What was measured on the site replaces all of them. */
public enum LevelEvidence {
    /** A real machine's firmware answered it; one machine, of its own quality. */
    RECORDED,
    /** The maker, or somebody who quotes or resells him, published it. */
    STATED,
    /** Nobody published it: it is on the {@link EstimatedCurve} through the factory's operating point, or assumed. */
    ESTIMATED
}
