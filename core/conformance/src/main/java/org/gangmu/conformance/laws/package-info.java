/**
 * The laws, free of any test framework. A {@link org.gangmu.conformance.laws.Law} says what has to
 * hold, and why it matters; a family such as {@link org.gangmu.conformance.laws.RollupRuleLaws} has
 * for each of its laws a function that looks at one sample and returns a {@link
 * org.gangmu.conformance.laws.Verdict}. The {@link org.gangmu.conformance.laws.LawCatalogue} lists
 * all of them, and {@code LAWS.md} is written from it. Where what is checked is no interface of
 * core, as with lights, the family has one of a few methods, as {@link
 * org.gangmu.conformance.laws.LightSource}. Cases as data, which other languages can read, are
 * listed by {@link org.gangmu.conformance.laws.CaseFiles}.
 */
@NullMarked
package org.gangmu.conformance.laws;

import org.jspecify.annotations.NullMarked;
