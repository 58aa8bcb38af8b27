package org.gangmu.conformance.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.conformance.jqwik.Conformance;
import org.gangmu.conformance.jqwik.OfLaw;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawBroken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

/**
 * A run of a class of laws inside a test, as a team would see it.
 *
 * @param results how each method and class ended, by its label
 * @param summary the lines that the kit printed
 */
public record KitRun(Map<String, TestExecutionResult> results, List<String> summary) {

  /** Runs the one method that checks a law. */
  public static KitRun of(Class<? extends Conformance> type, Law law) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        OfLaw ofLaw = method.getAnnotation(OfLaw.class);
        if (ofLaw != null && ofLaw.value().equals(law.id())) {
          return run(selectMethod(type, method));
        }
      }
    }
    throw new AssertionError("law is not checked by " + type.getSimpleName() + ": " + law.id());
  }

  /** Runs all methods. */
  public static KitRun of(Class<?> type) {
    return run(selectClass(type));
  }

  private static KitRun run(DiscoverySelector selector) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selector)
            .configurationParameter("jqwik.database", "target/jqwik-broken")
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
            .build();
    KitRun run = new KitRun(new LinkedHashMap<>(), new ArrayList<>());
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, run.listener());
    return run;
  }

  private TestExecutionListener listener() {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        results.put(test.getDisplayName(), result);
      }

      @Override
      public void executionSkipped(TestIdentifier test, String reason) {
        results.put(
            test.getDisplayName(), TestExecutionResult.aborted(new TestAbortedException(reason)));
      }

      @Override
      public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        String line = entry.getKeyValuePairs().get("conformance");
        if (line != null) {
          summary.add(line);
        }
      }
    };
  }

  /** Returns how a class ended, apart from its methods. */
  public TestExecutionResult ofClass(Class<?> type) {
    return results.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(type.getSimpleName()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("class was not run: " + results.keySet()));
  }

  /** Returns how the method ended whose label begins with the id of a law. */
  public TestExecutionResult of(Law law) {
    return results.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(law.id() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("law was not run: " + law + " " + results.keySet()));
  }

  /** Returns what ended the check of a law. */
  public Throwable thrown(Law law) {
    return of(law).getThrowable().orElseThrow(() -> new AssertionError("law holds: " + law));
  }

  /** Checks that a law was found broken, with a message that names it and holds a sample. */
  public void assertBroken(Law law, String sample) {
    Throwable thrown = thrown(law);
    assertThat(thrown).isInstanceOf(LawBroken.class);
    assertThat(((LawBroken) thrown).verdict().law()).isEqualTo(law);
    assertThat(thrown)
        .hasMessageContaining("law " + law.id() + " [" + law.level() + "] is broken: ")
        .hasMessageContaining(law.sentence())
        .hasMessageContaining(law.why())
        .hasMessageContaining("seed: ")
        .hasMessageContaining(sample);
  }
}
