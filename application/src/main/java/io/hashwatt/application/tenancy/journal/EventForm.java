package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.journal.DecodedEvent.Readable;
import io.hashwatt.application.tenancy.journal.DecodedEvent.Unreadable;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the events of one type are kept.
 *
 * @param subject the component that says what it happened to
 * @param facts the other components, in order
 */
record EventForm(
        Class<? extends Event> type,
        EventType called,
        EventFact subject,
        List<EventFact> facts,
        Constructor<? extends Event> constructor) {

    static EventForm of(Class<? extends Event> type) {
        EventType called = type.getAnnotation(EventType.class);
        RecordComponent[] components = type.getRecordComponents();
        if (called == null || components == null || components.length == 0) {
            throw new IllegalArgumentException(type.getName() + " is no record with an @EventType and a subject");
        }
        List<EventFact> all = Arrays.stream(components).map(EventFact::of).toList();
        return new EventForm(type, called, all.getFirst(), all.subList(1, all.size()), constructor(type, components));
    }

    private static Constructor<? extends Event> constructor(Class<? extends Event> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor", impossible);
        }
    }

    String name() {
        return called.name();
    }

    int version() {
        return called.version();
    }

    Change encode(Event event) {
        Map<String, String> texts = new HashMap<>();
        facts.forEach(fact -> fact.write(event, texts));
        return new Change(version(), name(), called.subject(), subject.text(event), texts);
    }

    /** What a fact or the event itself does not accept is said, never thrown: a log outlives the mistakes in it. */
    DecodedEvent decode(Change change) {
        if (!called.subject().equals(change.subject())) {
            return new Unreadable("is about " + called.subject() + ", not " + change.subject());
        }
        try {
            return new Readable(constructor.newInstance(values(change)));
        } catch (InvocationTargetException refused) {
            return new Unreadable(String.valueOf(refused.getCause()));
        } catch (ReflectiveOperationException | RuntimeException unfit) {
            return new Unreadable(String.valueOf(unfit.getMessage()));
        }
    }

    private @Nullable Object[] values(Change change) {
        @Nullable Object[] values = new @Nullable Object[1 + facts.size()];
        values[0] = subject.value(change.subjectId());
        for (int i = 0; i < facts.size(); i++) {
            values[i + 1] = facts.get(i).read(change.facts());
        }
        return values;
    }
}
