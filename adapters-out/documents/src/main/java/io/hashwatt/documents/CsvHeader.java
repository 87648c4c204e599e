package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column stands where in one table. */
record CsvHeader(Map<String, Integer> indexByName) {

    /** @throws Refusal naming each column that is unknown, missing or there twice */
    static CsvHeader of(List<String> names, CsvColumns columns, DocumentPlace place) {
        Map<String, Integer> indexByName = new HashMap<>();
        Defects defects = new Defects();
        for (String name : names) {
            int index = indexByName.size();
            if (!columns.isKnown(name)) {
                defects.add(place, "the column " + Quoted.of(name) + " is not known; the columns are " + columns);
            } else if (indexByName.putIfAbsent(name, index) != null) {
                defects.add(place, "the column " + name + " stands twice in the header");
            }
        }
        for (String name : columns.required()) {
            if (!indexByName.containsKey(name)) {
                defects.add(place, "the column " + name + " is missing in the header");
            }
        }
        defects.refuseIfAny();
        return new CsvHeader(Map.copyOf(indexByName));
    }

    int columns() {
        return indexByName.size();
    }
}
