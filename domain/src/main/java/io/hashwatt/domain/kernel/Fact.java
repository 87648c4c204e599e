package io.hashwatt.domain.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a component of an event is kept, where its name in snake_case does not say it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Fact {

    /** What it is called; empty: by the component's name. */
    String value() default "";

    /** What is meant by events that were recorded before there was this fact; empty: there are none. */
    String missing() default "";
}
