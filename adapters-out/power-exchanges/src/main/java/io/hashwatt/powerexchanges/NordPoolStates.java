package io.hashwatt.powerexchanges;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.market.Finality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How final the prices of each area are. The state belongs to a group of areas, so the groups have to be searched
 * for the area; what is not called final is preliminary.
 */
record NordPoolStates(Map<String, Finality> byArea) {

    static NordPoolStates of(JsonFields file) {
        Map<String, Finality> byArea = new HashMap<>();
        file.optional("areaStates").ifPresent(states -> states.objects(group -> addGroup(group, byArea)));
        return new NordPoolStates(byArea);
    }

    Finality of(String area) {
        return byArea.getOrDefault(area, Finality.PRELIMINARY);
    }

    private static List<String> addGroup(JsonFields group, Map<String, Finality> byArea) {
        boolean isFinal = group.required("state").text().equals("Final");
        Finality finality = isFinal ? Finality.FINAL : Finality.PRELIMINARY;
        List<String> areas =
                group.required("areas").elements().stream().map(JsonValue::text).toList();
        areas.forEach(area -> byArea.merge(area, finality, Finality::weaker));
        return areas;
    }
}
