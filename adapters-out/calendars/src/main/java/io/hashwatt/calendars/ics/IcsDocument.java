package io.hashwatt.calendars.ics;

import io.hashwatt.application.kernel.DocumentPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says, in properties.
 *
 * @param properties of the calendar itself
 * @param zones TZIDs of its own with the zone of the tz database they say they are
 */
record IcsDocument(List<IcsProperty> properties, List<Event> events, Map<String, String> zones) {

    /** @param line of its BEGIN */
    record Event(int line, List<IcsProperty> properties) {

        Optional<IcsProperty> first(String name) {
            return all(name).stream().findFirst();
        }

        List<IcsProperty> all(String name) {
            return properties.stream()
                    .filter(property -> property.name().equals(name))
                    .toList();
        }
    }

    Optional<IcsProperty> first(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    static DocumentPlace place(int line) {
        return new DocumentPlace("line", " " + line);
    }
}
