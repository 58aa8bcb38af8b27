/** The domain of supervised public work: directives, task trees, plans and their progress. */
module org.gangmu.core {
  requires transitive com.google.common;
  requires static java.compiler;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.gangmu.breakdown;
  exports org.gangmu.calendar;
  exports org.gangmu.diagnostic;
  exports org.gangmu.directive;
  exports org.gangmu.matrix;
  exports org.gangmu.plan;
  exports org.gangmu.progress;
  exports org.gangmu.responsibility;
  exports org.gangmu.rollup;
  exports org.gangmu.target;
  exports org.gangmu.task;
  exports org.gangmu.unit;
}
