/** The text of directives, JSON and flat records, to and from plans. */
module org.gangmu.io {
  requires transitive org.gangmu.core;
  requires com.fasterxml.jackson.core;
  requires static java.compiler;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.gangmu.document;
  exports org.gangmu.flat;
  exports org.gangmu.io;
  exports org.gangmu.json;
  exports org.gangmu.phrase;
}
