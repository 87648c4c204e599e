package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.domain.kernel.Event;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Between events and how they are kept and shown: the only place that knows both. */
public final class EventCodec {

    private static final ClassValue<EventForm> FORMS = new ClassValue<>() {
        @Override
        protected EventForm computeValue(Class<?> type) {
            return EventForm.of(type.asSubclass(Event.class));
        }
    };

    private final Map<String, EventForm> byName = new HashMap<>();

    /** @param sealed the interfaces whose permitted records can be read back */
    public EventCodec(Collection<Class<? extends Event>> sealed) {
        sealed.stream().flatMap(EventCodec::records).distinct().map(FORMS::get).forEach(form -> {
            EventForm other = byName.put(form.name(), form);
            if (other != null) {
                throw new IllegalArgumentException("two events are called " + form.name());
            }
        });
    }

    /** @throws IllegalArgumentException when its type cannot be kept, which is a mistake in the program */
    public static Change encode(Event event) {
        return FORMS.get(event.getClass()).encode(event);
    }

    /** Never throws, whatever the entry holds. */
    public DecodedEvent decode(Change change) {
        EventForm form = byName.get(change.type());
        if (form == null) {
            return new DecodedEvent.Unreadable("no event is called " + change.type());
        }
        if (form.version() != change.schemaVersion()) {
            return new DecodedEvent.Unreadable(
                    "is of version " + change.schemaVersion() + ", and only " + form.version() + " is known");
        }
        return form.decode(change);
    }

    /** The records that can be read back. */
    public List<Class<? extends Event>> types() {
        return byName.values().stream()
                .<Class<? extends Event>>map(EventForm::type)
                .toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(EventCodec::records);
    }
}
