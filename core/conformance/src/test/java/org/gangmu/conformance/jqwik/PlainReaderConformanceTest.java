package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.gangmu.conformance.laws.DirectiveOutline;
import org.gangmu.conformance.laws.DirectiveTextReader;
import org.gangmu.conformance.laws.GoldenText;
import org.gangmu.conformance.laws.OutlineDuty;
import org.gangmu.conformance.laws.OutlineTask;
import org.gangmu.responsibility.Role;

/** A small reader under the laws of readers. */
class PlainReaderConformanceTest extends DirectiveReaderConformance {

  @Override
  protected DirectiveTextReader reader() {
    return new PlainReader();
  }

  @Override
  protected Set<DirectiveTextReader.Feature> features() {
    return EnumSet.allOf(DirectiveTextReader.Feature.class);
  }

  /** The outlines, with the brackets that the reader makes of those of full width. */
  @Override
  @Provide
  protected Arbitrary<DirectiveOutline> outlines() {
    return super.outlines().map(PlainReaderConformanceTest::narrow);
  }

  private static DirectiveOutline narrow(DirectiveOutline outline) {
    return new DirectiveOutline(
        outline.title(),
        outline.tasks().stream()
            .map(
                task ->
                    new OutlineTask(
                        task.level(),
                        task.label().replace('（', '(').replace('）', ')'),
                        task.heading(),
                        task.duties()))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  @Provide
  protected Arbitrary<GoldenText> golden() {
    OutlineTask task =
        new OutlineTask(1, "一、", "推进水渠修缮", ImmutableList.of(new OutlineDuty(Role.LEAD, "州水务局")));
    return Arbitraries.just(
        new GoldenText(
            "one task",
            "云泽州水利方案\n一、推进水渠修缮\n（牵头单位：州水务局）\n",
            new DirectiveOutline("云泽州水利方案", ImmutableList.of(task))));
  }
}
