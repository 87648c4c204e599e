package io.hashwatt.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.hashwatt.architecture.Hexagon.ContextPackage;
import java.util.Set;
import java.util.stream.Stream;

/** Who may see whom: the domain nobody, the application the domain, adapters both, the server all. */
final class HexagonRules {

    private static final String JDK = "java..";
    private static final String NULLNESS = "org.jspecify.annotations..";

    /** Whoever decides who of many rules, and what a level is worth at which price. */
    private static final Set<String> DECIDING =
            Set.of("domain.schedule.intent.IntentArbiter", "domain.schedule.intent.Rulings", "domain.market.Valuation");

    private HexagonRules() {}

    static ArchRule domainDependsOnTheJdkOnly(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(hexagon.module("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(hexagon.module("domain"), JDK, NULLNESS)
                .because("the rules of the business outlive every framework, and their tests need none");
    }

    static ArchRule applicationDependsOnTheDomainOnly(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(hexagon.module("application"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(hexagon.module("application"), hexagon.module("domain"), JDK, NULLNESS)
                .allowEmptyShould(true)
                .because("a use case says what is needed and leaves the how to adapters; it logs by System.Logger");
    }

    static ArchRule adaptersNeverSeeEachOther(Hexagon hexagon) {
        return slices().assignedFrom(adaptersOf(hexagon))
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .because("an adapter that leans on another cannot be replaced; they meet in the application");
    }

    static ArchRule toolkitKnowsNoAdapterAndNoPort(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(hexagon.module("documents"))
                .should(Conditions.dependOn(
                        "an adapter or a context's ports",
                        dependency -> isAdapterOrPort(hexagon, dependency.getTargetClass())))
                .allowEmptyShould(true)
                .because("the toolkit reads documents for whoever asks; what they mean is the adapters' business");
    }

    static ArchRule formsKnowNoContext(Hexagon hexagon) {
        String[] known = Stream.of("domain.kernel", "application.kernel", "ui.kit", "ui.form", "ui.text")
                .map(hexagon::module)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(hexagon.module("ui.kit"), hexagon.module("ui.form"))
                .should()
                .dependOnClassesThat(resideInAPackage(hexagon.root() + "..").and(resideOutsideOfPackages(known)))
                .because("what views and forms are made of serves all of them, and grows with none");
    }

    static ArchRule scopesLiveWhereRequestsComeIn(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(hexagon.module("rest"), hexagon.module("ui"), hexagon.module("server"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..")
                .because("what is made by hand can be made by a test; a container is for those it has to serve");
    }

    static ArchRule entitiesStayInTheirAdapter(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(hexagon.module("persistence"))
                .should(Conditions.be("entities for everybody", type -> isEntity(type) && isOpen(type)))
                .orShould(Conditions.declare("entities or mappers for everybody", HexagonRules::handsOutWhatIsHidden))
                .allowEmptyShould(true)
                .because("a row is a form of storage; what others see is the domain's");
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity");
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Whoever may call a member may use the types it names. */
    private static boolean handsOutWhatIsHidden(JavaMember member) {
        return isOpen(member.getOwner())
                && member.getModifiers().contains(JavaModifier.PUBLIC)
                && typesOf(member)
                        .map(JavaClass::getBaseComponentType)
                        .anyMatch(type -> isEntity(type) || (isOurs(member, type) && !isOpen(type)));
    }

    private static boolean isOurs(JavaMember member, JavaClass type) {
        return type.getPackageName().equals(member.getOwner().getPackageName());
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        return switch (member) {
            case JavaField field -> Stream.of(field.getRawType());
            case JavaCodeUnit unit ->
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
            default -> Stream.of();
        };
    }

    static ArchRule nobodyDependsOnTheServer(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(hexagon.module("server"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(hexagon.module("server"))
                .because("the composition root knows all, so whoever knew it would know all too");
    }

    static ArchRule inboundAdaptersCallInPortsOnly(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAnyPackage(hexagon.inboundAdapters())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(hexagon.root() + ".application..port..")
                .allowEmptyShould(true)
                .because("permissions, events and audit live in the use cases; past them a store is unguarded");
    }

    static ArchRule inboundAdaptersTellWhyAndDoNotDecideIt(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAnyPackage(hexagon.inboundAdapters())
                .should(Conditions.access(
                        "whoever decides what rules or what pays", access -> isDecided(hexagon, access)))
                .allowEmptyShould(true)
                .because("two who decide why a miner is off will one day give two reasons for it");
    }

    private static boolean isDecided(Hexagon hexagon, JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.startsWith(hexagon.root() + ".")
                && DECIDING.contains(owner.substring(hexagon.root().length() + 1));
    }

    private static boolean isAdapterOrPort(Hexagon hexagon, JavaClass type) {
        return hexagon.adapterOf(type).isPresent()
                || hexagon.contextOf(type).filter(ContextPackage::isPort).isPresent();
    }

    private static SliceAssignment adaptersOf(Hexagon hexagon) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return hexagon.adapterOf(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "adapters";
            }
        };
    }
}
