package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects defects so that one bad row does not hide the next; a hundred are enough for anybody. */
public final class Defects {

    private static final int MOST = 100;

    private final List<DocumentDefect> found = new ArrayList<>();

    /** @throws Refusal when this one fills the list */
    public void add(DocumentPlace place, String rule) {
        addAll(List.of(new DocumentDefect(place, rule)));
    }

    /** What the reading of one row or element gives; empty when it was refused, its defects are kept here. */
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            addAll(refusal.defects());
            return Optional.empty();
        }
    }

    /** @throws Refusal with everything found, if there is anything */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal(found);
        }
    }

    private void addAll(List<DocumentDefect> defects) {
        found.addAll(defects.subList(0, Math.min(defects.size(), MOST - found.size())));
        if (found.size() == MOST) {
            throw new Refusal(found);
        }
    }
}
