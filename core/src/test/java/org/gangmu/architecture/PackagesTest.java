package org.gangmu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages of the core depend downwards only, on nothing but the JDK, Guava and annotations. */
class PackagesTest {

  /** The packages, ground floor first. */
  private static final ImmutableList<String> FLOORS =
      ImmutableList.of(
          "diagnostic",
          "unit",
          "calendar",
          "target",
          "directive",
          "responsibility",
          "task",
          "breakdown",
          "matrix",
          "progress",
          "rollup",
          "plan");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gangmu");

  @Test
  void a_package_knows_those_below_it_only() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      List<String> above = FLOORS.subList(floor + 1, FLOORS.size());
      if (!above.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage("org.gangmu." + FLOORS.get(floor))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                above.stream().map(name -> "org.gangmu." + name).toArray(String[]::new))
            .check(CORE);
      }
    }
  }

  @Test
  void no_package_stands_outside_the_floors() {
    classes()
        .should()
        .resideInAnyPackage(
            ImmutableList.<String>builder()
                .addAll(FLOORS.stream().map(name -> "org.gangmu." + name).toList())
                .add("org.gangmu.internal")
                .build()
                .toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void packages_form_no_circle() {
    slices().matching("org.gangmu.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void the_core_needs_the_jdk_guava_and_annotations_only() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.gangmu..",
            "java..",
            "javax.annotation.processing..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
        .check(CORE);
  }

  @Test
  void the_core_does_no_input_and_output_and_has_no_clock_locale_or_log() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.net..", "java.util.logging..", "java.sql..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(CORE);
  }
}
