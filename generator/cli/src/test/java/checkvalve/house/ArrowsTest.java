package checkvalve.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms, read from the class files: a new one fails here. */
class ArrowsTest {
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("checkvalve");
    private static final String LANGUAGE = "checkvalve.language..";
    private static final String PROOFS = "checkvalve.proofs..";
    private static final String GENERATOR = "checkvalve.generator..";
    private static final String CLI = "checkvalve.cli..";
    private static final String JAVAPOET = "com.palantir.javapoet";

    @Test
    void theProofsNeverSeeTheGenerator() {
        nothingIn(PROOFS).mayUse(GENERATOR, CLI, JAVAPOET);
    }

    @Test
    void theGeneratorNeverSeesTheProofs() {
        nothingIn(GENERATOR).mayUse(PROOFS, CLI, "com.microsoft.z3..", "de.uni_freiburg..");
    }

    @Test
    void theLanguageSeesNothingBelowIt() {
        nothingIn(LANGUAGE).mayUse(PROOFS, GENERATOR, CLI, JAVAPOET, "com.microsoft.z3..", "de.uni_freiburg..");
    }

    @Test
    void theParserLibraryStaysInsideTheLanguage() {
        nothingIn(PROOFS, GENERATOR, CLI).mayUse("org.antlr..");
    }

    @Test
    void javaIsWrittenInOnePackage() {
        Set<String> writers = new TreeSet<>();
        for (JavaClass type : ALL) {
            if (type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> use.getTargetClass().getPackageName().equals(JAVAPOET))) {
                writers.add(type.getPackageName());
            }
        }
        assertThat(writers).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith("checkvalve.generator"));
    }

    private static Room nothingIn(String... packages) {
        return new Room(packages);
    }

    private record Room(String... packages) {
        void mayUse(String... others) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(ALL);
        }
    }
}
