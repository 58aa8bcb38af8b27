package org.gangmu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.gangmu.task.ChineseNumeral;
import org.junit.jupiter.api.Test;

/** Readers and writers stand beside each other: none knows another. */
class PackagesTest {

  private static final JavaClasses IO =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(PackagesTest::isOfThisModule)
          .importPackages("org.gangmu");

  private static boolean isOfThisModule(Location location) {
    return location.contains("/io/target/classes/");
  }

  @Test
  void packages_form_no_circle() {
    slices().matching("org.gangmu.(*)..").should().beFreeOfCycles().check(IO);
  }

  /** The reader of directives hides its many classes in one package, so they have floors too. */
  @Test
  void classes_of_the_reader_form_no_circle() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().equals("org.gangmu.document")
                    ? SliceIdentifier.of(outermost(type).getSimpleName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "each class of the reader of directives";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(IO);
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  @Test
  void the_reader_of_directives_knows_no_format() {
    noClasses()
        .that()
        .resideInAPackage("org.gangmu.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "org.gangmu.json..", "org.gangmu.flat..")
        .check(IO);
  }

  /** Of tasks it knows how their labels count, since figures count alike. */
  @Test
  void the_reader_of_phrases_knows_nothing_around_it() {
    noClasses()
        .that()
        .resideInAPackage("org.gangmu.phrase..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "com.fasterxml..",
                    "org.gangmu.json..",
                    "org.gangmu.flat..",
                    "org.gangmu.document..",
                    "org.gangmu.task..",
                    "org.gangmu.plan..")
                .and(not(type(ChineseNumeral.class))))
        .check(IO);
  }

  /** Characters are the ground floor: every reader may stand on it, and it on nothing. */
  @Test
  void the_characters_of_text_know_nothing_above_them() {
    classes()
        .that()
        .resideInAPackage("org.gangmu.io.text..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.gangmu.io.text..", "org.jspecify..", "com.google.errorprone..")
        .check(IO);
  }

  /** What is folded to what, and which characters are of a kind, is said on that floor alone. */
  @Test
  void readers_of_text_normalise_nothing_themselves() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gangmu.io.text..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.Normalizer")
        .check(IO);
  }

  @Test
  void nothing_prints_or_logs() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(IO);
  }

  @Test
  void classes_are_where_they_belong() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.gangmu.document..",
            "org.gangmu.json..",
            "org.gangmu.flat..",
            "org.gangmu.phrase..",
            "org.gangmu.io..")
        .check(IO);
  }
}
