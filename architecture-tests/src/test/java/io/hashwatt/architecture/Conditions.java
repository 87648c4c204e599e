package io.hashwatt.architecture;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conditions that ArchUnit has no words for, all to be used after {@code noClasses()}. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> meant) {
        return anyOf("be " + description, Set::of, meant);
    }

    static ArchCondition<JavaClass> dependOn(String description, Predicate<Dependency> meant) {
        return anyOf("depend on " + description, JavaClass::getDirectDependenciesFromSelf, meant);
    }

    /** Reads and writes of fields, calls, constructions and method references. */
    static ArchCondition<JavaClass> access(String description, Predicate<JavaAccess<?>> meant) {
        return anyOf("access " + description, JavaClass::getAccessesFromSelf, meant);
    }

    static ArchCondition<JavaClass> declare(String description, Predicate<JavaMember> meant) {
        return anyOf("declare " + description, JavaClass::getMembers, meant);
    }

    private static <T extends HasDescription> ArchCondition<JavaClass> anyOf(
            String description, Function<JavaClass, ? extends Collection<? extends T>> parts, Predicate<T> meant) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (T part : parts.apply(type)) {
                    if (meant.test(part)) {
                        events.add(SimpleConditionEvent.satisfied(part, part.getDescription()));
                    }
                }
            }
        };
    }
}
