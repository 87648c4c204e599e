package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import java.util.ArrayList;
import java.util.List;

/** What a reader repaired and must tell; after the hundredth nobody reads on. */
public final class Remarks {

    private static final int MOST = 100;

    private final List<String> told = new ArrayList<>();

    Remarks() {}

    public void add(DocumentPlace place, String sentence) {
        if (told.size() < MOST) {
            told.add(place + ": " + sentence);
        }
    }

    List<String> told() {
        return told;
    }
}
