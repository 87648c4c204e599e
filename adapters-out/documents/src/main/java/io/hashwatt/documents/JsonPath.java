package io.hashwatt.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the document to one of its values, written only when somebody asks: {@code groups[0].watts}. */
record JsonPath(@Nullable JsonPath parent, String step) {

    static final JsonPath ROOT = new JsonPath(null, "");

    JsonPath field(String name) {
        return new JsonPath(this, parent == null ? Quoted.plain(name) : "." + Quoted.plain(name));
    }

    JsonPath element(int index) {
        return new JsonPath(this, "[" + index + "]");
    }

    boolean isRoot() {
        return parent == null;
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonPath path = this; path != null; path = path.parent) {
            steps.addFirst(path.step);
        }
        return String.join("", steps);
    }
}
