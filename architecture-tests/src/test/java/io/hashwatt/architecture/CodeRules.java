package io.hashwatt.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What code may do only in the few places made for it. */
final class CodeRules {

    private static final Set<String> CLOCK = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickMinutes",
            "java.time.Clock.tickSeconds",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>");

    private static final Set<String> DEFAULT_ZONE = Set.of(
            "java.time.Clock.systemDefaultZone", "java.time.ZoneId.systemDefault", "java.util.TimeZone.getDefault");

    private static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of");

    private static final Set<String> FLOATING_POINT =
            Set.of("float", "double", Float.class.getName(), Double.class.getName());

    private static final int MOST_COLLABORATORS = 5;

    /** How the records end by which a context's in-ports are made of its ports, and the records of these. */
    private static final String ASSEMBLY = "UseCases";

    private static final String BAG = "Ports";

    private CodeRules() {}

    static ArchRule onlyTheServerReadsTheClock(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(hexagon.module("server"))
                .should(Conditions.access(
                        "the system's clock", access -> isOneOf(CLOCK, access) || isNowWithoutClock(access)))
                .because("whoever is handed an InstantSource can be tested at any time of any day");
    }

    static ArchRule onlyTheServerReadsTheDefaultZone(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(hexagon.module("server"))
                .should(Conditions.access("the default time zone", access -> isOneOf(DEFAULT_ZONE, access)))
                .because("a day belongs to a site and its zone, never to the machine the program happens to run on");
    }

    static ArchRule onlyTheServerUsesChance(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(hexagon.module("server"))
                .should(Conditions.access(
                        "random numbers or ids", access -> isOneOf(CHANCE, access) || isNewRandomGenerator(access)))
                .because("the same input has to give the same plan, and ids come from an IdGenerator");
    }

    static ArchRule nobodyTakesMoreThanFiveCollaborators(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAnyPackage(hexagon.module("application"), hexagon.module("server"))
                .or(presentersOf(hexagon))
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .should(Conditions.declare("constructors of more than five parameters", CodeRules::takesMany))
                .because(
                        "a service that needs more is two services; only records and constants, which are data, may have more parts");
    }

    private static DescribedPredicate<JavaClass> presentersOf(Hexagon hexagon) {
        return resideInAPackage(hexagon.module("ui")).and(simpleNameEndingWith("Presenter"));
    }

    static ArchRule onlyTheAssemblySeesAllPorts(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(hexagon.module("application"))
                .and()
                .haveSimpleNameNotEndingWith(ASSEMBLY)
                .and()
                .haveSimpleNameNotEndingWith(BAG)
                .should(Conditions.dependOn(
                        "all ports of a context at once",
                        dependency ->
                                dependency.getTargetClass().getSimpleName().endsWith(BAG)))
                .because("who is handed everything says nothing of what it needs");
    }

    static ArchRule floatingPointStaysInTheKernelsAndInCharts(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        hexagon.root() + ".domain.plan.dp..",
                        hexagon.root() + ".domain.plan.coupling..",
                        hexagon.root() + ".domain.plan.outlook..",
                        hexagon.root() + ".domain.plan.peak..",
                        hexagon.root() + ".cli..chart..",
                        hexagon.root() + ".ui..chart..")
                .should(Conditions.declare("floating-point members", CodeRules::isFloatingPoint))
                .orShould(Conditions.access("floating-point members", CodeRules::isFloatingPoint))
                .because("money is exact; doubles are for the planner's inner loop and for pixels");
    }

    private static boolean takesMany(JavaMember member) {
        return member instanceof JavaConstructor constructor
                && constructor.getRawParameterTypes().size() > MOST_COLLABORATORS;
    }

    private static boolean isOneOf(Set<String> members, JavaAccess<?> access) {
        return members.contains(access.getTargetOwner().getName() + "." + access.getName());
    }

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isNewRandomGenerator(JavaAccess<?> access) {
        return access.getName().equals("<init>") && access.getTargetOwner().isAssignableTo(RandomGenerator.class);
    }

    private static boolean isFloatingPoint(JavaMember member) {
        return switch (member) {
            case JavaField field -> isFloatingPoint(field.getRawType());
            case JavaCodeUnit unit -> isFloatingPoint(unit.getRawParameterTypes(), unit.getRawReturnType());
            default -> false;
        };
    }

    private static boolean isFloatingPoint(JavaAccess<?> access) {
        return switch (access.getTarget()) {
            case FieldAccessTarget field -> isFloatingPoint(field.getRawType());
            case CodeUnitAccessTarget unit -> isFloatingPoint(unit.getRawParameterTypes(), unit.getRawReturnType());
            default -> false;
        };
    }

    private static boolean isFloatingPoint(List<JavaClass> parameters, JavaClass result) {
        return Stream.concat(parameters.stream(), Stream.of(result)).anyMatch(CodeRules::isFloatingPoint);
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return FLOATING_POINT.contains(type.getBaseComponentType().getName());
    }
}
