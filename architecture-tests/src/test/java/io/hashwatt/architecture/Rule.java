package io.hashwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** A rule about a hexagon, to be held against the product and against a small offender. */
record Rule(Function<Hexagon, ArchRule> about) {

    private static final String ROOT = "io.hashwatt";

    /** The classes of all modules that are on the run-time class path; tests are not. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    Rule isKeptByTheProduct() {
        about.apply(new Hexagon(ROOT)).check(PRODUCT);
        return this;
    }

    /** The proof that the rule bites: in the hexagon of that name it finds all of these, and says so. */
    Rule isBrokenIn(String offender, String... found) {
        String root = "offending." + offender;
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        assertThat(about.apply(new Hexagon(root))
                        .evaluate(classes)
                        .getFailureReport()
                        .toString())
                .contains(found);
        return this;
    }
}
