package io.hashwatt.application.testing;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.Interval;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of any type, for tests that care for nothing but the type. */
public final class EventSamples {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.123456Z");

    private EventSamples() {}

    public static <E extends Event> E of(Class<E> type) {
        return made(type, false);
    }

    /** Without all that it may be without. */
    public static <E extends Event> E bareOf(Class<E> type) {
        return made(type, true);
    }

    private static <E extends Event> E made(Class<E> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = Arrays.stream(components)
                .map(component -> bare && isOptional(component) ? null : value(component.getType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError("no sample of " + type, unfit);
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[1];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "Ünal’s \"hall\"";
            case "Instant" -> AT;
            case "Interval" -> new Interval(AT, AT.plusSeconds(3_600));
            case "int", "Integer" -> 7;
            case "long", "Long" -> 8L;
            case "boolean", "Boolean" -> true;
            default -> id(type);
        };
    }

    private static Object id(Class<?> type) {
        try {
            return type.getDeclaredConstructor(UUID.class)
                    .newInstance(new UUID(1, type.getSimpleName().length()));
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError("no sample of " + type, unfit);
        }
    }
}
