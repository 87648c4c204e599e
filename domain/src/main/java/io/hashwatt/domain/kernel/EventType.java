package io.hashwatt.domain.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a recorded event is called where it is kept and shown; never changed once something was recorded under it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** For example {@code site.updated}. */
    String name();

    /** The kind of thing that it happened to, for example {@code site}. */
    String subject();

    /** Rises when the facts change so that what was recorded before can no longer be read as the same. */
    int version() default 1;
}
