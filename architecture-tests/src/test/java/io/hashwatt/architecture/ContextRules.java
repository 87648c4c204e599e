package io.hashwatt.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.hashwatt.architecture.Hexagon.ContextPackage;
import java.util.List;
import java.util.Optional;

/** How the contexts of the core, from the kernel to settlement, stand to each other. */
final class ContextRules {

    /** Each context may use those before it. A new context takes its place here before it takes a line of code. */
    private static final List<String> ORDER =
            List.of("kernel", "tenancy", "fleet", "market", "schedule", "plan", "dispatch", "settlement");

    /** Stands aside: it sells what was mined, so it needs prices, and nobody needs it. */
    private static final String TREASURY = "treasury";

    private static final List<String> BEFORE_TREASURY = ORDER.subList(0, ORDER.indexOf("market") + 1);

    private ContextRules() {}

    static ArchRule contextsUseOnlyThoseBeforeThem(Hexagon hexagon) {
        return noClasses()
                .should(Conditions.dependOn(
                        "a context that does not come before their own",
                        dependency -> !isInOrder(
                                hexagon.contextOf(dependency.getOriginClass()),
                                hexagon.contextOf(dependency.getTargetClass()))))
                .because("an order has no cycles: a context can be read, tested and taken out with what precedes it");
    }

    static ArchRule everyContextHasItsPlaceInTheOrder(Hexagon hexagon) {
        return noClasses()
                .should(Conditions.be(
                        "in a context without a place in the order",
                        type -> hexagon.contextOf(type)
                                .map(ContextPackage::context)
                                .filter(context -> !ORDER.contains(context) && !context.equals(TREASURY))
                                .isPresent()))
                .because("a context nobody placed is one that every other may come to use");
    }

    static ArchRule subPackagesArePrivateToTheirContext(Hexagon hexagon) {
        return noClasses()
                .should(Conditions.dependOn(
                        "a sub-package of another context",
                        dependency -> reachesInto(hexagon, dependency)
                                .filter(reached -> !reached.isPort() && !reached.isOpenRoom())
                                .isPresent()))
                .because("what others use stands in a context's root package or in one of its rooms; "
                        + "the rest may change any day");
    }

    static ArchRule roomsHaveAnOrder(Hexagon hexagon) {
        return SlicesRuleDefinition.slices()
                .matching(hexagon.root() + ".domain.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms that need each other are one room with a wall in it");
    }

    static ArchRule roomsOfUseCasesHaveAnOrder(Hexagon hexagon) {
        return SlicesRuleDefinition.slices()
                .matching(hexagon.root() + ".application.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("..port.."), alwaysTrue())
                .because("rooms that need each other are one room with a wall in it; ports speak the rooms' language");
    }

    static ArchRule roomsOfUseCasesDoNotLookBack(Hexagon hexagon) {
        return noClasses()
                .should(Conditions.dependOn(
                        "the root package of their own context", dependency -> looksBack(hexagon, dependency)))
                .because("there the rooms are put together: whoever used it from a room would use all the others");
    }

    private static boolean looksBack(Hexagon hexagon, Dependency dependency) {
        return hexagon.contextOf(dependency.getOriginClass())
                .filter(room -> room.layer().equals("application") && room.isOpenRoom())
                .flatMap(room -> hexagon.contextOf(dependency.getTargetClass()).filter(room::sharesContextWith))
                .filter(ContextPackage::isRoot)
                .isPresent();
    }

    static ArchRule portsAreForTheirContextAndOutboundAdapters(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAnyPackage(hexagon.module("domain"), hexagon.module("application"))
                .should(Conditions.dependOn(
                        "the ports of another context",
                        dependency -> reachesInto(hexagon, dependency)
                                .filter(ContextPackage::isPort)
                                .isPresent()))
                .because("a store used by two contexts has two owners; ask the other context's use case instead");
    }

    private static boolean isInOrder(Optional<ContextPackage> user, Optional<ContextPackage> used) {
        return user.isEmpty()
                || used.isEmpty()
                || isInOrder(user.get().context(), used.get().context());
    }

    private static boolean isInOrder(String user, String used) {
        if (user.equals(used)) {
            return true;
        }
        if (user.equals(TREASURY)) {
            return BEFORE_TREASURY.contains(used);
        }
        return ORDER.contains(used) && ORDER.indexOf(used) < ORDER.indexOf(user);
    }

    /** The sub-package of a context that a dependency from outside this context reaches into. */
    private static Optional<ContextPackage> reachesInto(Hexagon hexagon, Dependency dependency) {
        JavaClass origin = dependency.getOriginClass();
        return hexagon.contextOf(dependency.getTargetClass())
                .filter(target -> !target.isRoot())
                .filter(target -> hexagon.contextOf(origin)
                        .filter(target::sharesContextWith)
                        .isEmpty());
    }
}
