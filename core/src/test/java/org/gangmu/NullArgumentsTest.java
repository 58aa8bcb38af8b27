package org.gangmu;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.diagnostic.Limits;
import org.gangmu.matrix.DutyMatrix;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.progress.DueRule;
import org.gangmu.progress.FigureSeries;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PacePoint;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Attainment;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Filtering;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPath;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TaskVisitor;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A null argument is refused at once, even where there is nothing it could be used for.
 *
 * <p>The subjects are listed by hand, and so say nothing of types that came after them: that is how
 * targets were missed, which now have their own test that looks its subjects up.
 */
class NullArgumentsTest {

  private static final TaskId TASK = TaskId.of("t");
  private static final UnitName FINANCE = UnitName.of("州财政局");
  private static final Unit UNIT = Unit.of("u", "州财政局", UnitKind.GOVERNMENT_DEPARTMENT);

  private static final ImmutableList<PacePoint> POINTS =
      ImmutableList.of(new PacePoint(LocalDate.EPOCH, Share.WHOLE));
  private static final ProgressReport REPORT =
      ProgressReport.builder()
          .id(ReportId.of("r"))
          .task(TASK)
          .unit(FINANCE)
          .period(ReportPeriod.ofMonth(2026, 3))
          .recordedOn(LocalDate.of(2026, 4, 3))
          .build();

  /** They hold the default arguments, so that these are not refused in the place of null. */
  static ImmutableList<Object> subjects() {
    ResponsibilityMatrix matrix =
        ResponsibilityMatrix.builder().add(TASK, FINANCE, Role.LEAD).build();
    return ImmutableList.of(
        TaskTree.empty(),
        TaskTree.of(Task.of(TASK)),
        TaskTree.builder().add(Task.of(TASK)),
        matrix,
        matrix.transpose(),
        ResponsibilityMatrix.builder(),
        UnitDirectory.of(UNIT),
        UnitDirectory.builder(),
        ReportPeriod.ofYear(2026),
        TimeLimit.ofDays(7),
        CountingRule.CIVIL_CODE,
        WorkCalendar.weekdays(),
        Share.HALF,
        PaceCurve.byMonths(),
        PaceCurve.byDays(),
        PaceCurve.byWorkdays(WorkCalendar.weekdays()),
        new PaceCurve.OwnWindow(PlanPeriod.ofYear(2026)),
        new PaceCurve.Steps(POINTS),
        new PaceCurve.Interpolated(POINTS),
        PaceCurve.fullTarget(),
        PaceCurve.halfAtHalfTime(),
        PaceRule.XUANCHENG,
        Pace.ofUnknown(Share.HALF),
        Light.NORMAL,
        LightTheme.LIGHTS,
        new LightBand(Range.all(), Light.NORMAL),
        LightPolicy.WUHAN,
        ReportLog.empty(),
        ReportLog.empty().asKnown(LocalDate.EPOCH),
        REPORT,
        ReportDuty.of(TASK, FINANCE, ReportRhythm.MONTHLY_BY_FIFTH, REPORT.recordedOn()),
        ReportRhythm.MONTHLY_BY_FIFTH,
        FigureSeries.of("投资", MeasureKind.FLOW, ImmutableList.of()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void anyMethodRefusesNull(Object subject) {
    tester().testAllPublicInstanceMethods(subject);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void anyFactoryRefusesNull(Object subject) {
    tester().testAllPublicStaticMethods(subject.getClass());
  }

  /** The tester finds these through a record by chance only, as it stops at the class Record. */
  @ParameterizedTest
  @ValueSource(classes = {WorkCalendar.class, PaceCurve.class})
  void anyFactoryOfAnInterfaceRefusesNull(Class<?> type) {
    tester().testAllPublicStaticMethods(type);
  }

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(LocalDate.class, LocalDate.EPOCH)
        .setDefault(PlanPeriod.class, PlanPeriod.ofYear(2026))
        .setDefault(CountingRule.class, CountingRule.CIVIL_CODE)
        .setDefault(WorkCalendar.class, WorkCalendar.weekdays())
        .setDefault(Share.class, Share.HALF)
        .setDefault(Target.class, Target.of(new TargetExpression.Opaque("走在前列")))
        .setDefault(PaceCurve.class, PaceCurve.byMonths())
        .setDefault(Attainment.class, Attainment.FULL)
        .setDefault(LightInputs.class, LightInputs.builder().build())
        .setDefault(ReportPeriod.class, REPORT.period())
        .setDefault(ReportId.class, REPORT.id())
        .setDefault(ProgressReport.class, REPORT)
        .setDefault(DueRule.class, DueRule.byDayOfNextMonth(5))
        .setDefault(ReportRhythm.class, ReportRhythm.MONTHLY_BY_FIFTH)
        .setDefault(KnownReports.class, ReportLog.empty().asKnown(REPORT.recordedOn()))
        .setDefault(Limits.class, Limits.defaults())
        .setDefault(TaskId.class, TASK)
        .setDefault(Task.class, Task.of(TASK))
        .setDefault(TaskTree.class, TaskTree.empty())
        .setDefault(TaskEdit.class, new TaskEdit.Remove(TASK))
        .setDefault(TaskPath.class, TaskPath.of("1"))
        .setDefault(TaskPlace.class, TaskPlace.root(0))
        .setDefault(OrganizationCode.class, OrganizationCode.parse("015000185"))
        .setDefault(UnitId.class, UnitId.of("u"))
        .setDefault(UnitName.class, FINANCE)
        .setDefault(ResponsibilityMatrix.class, ResponsibilityMatrix.empty());
  }

  @Test
  void theParameterIsNamed() {
    TaskTree tree = TaskTree.empty();
    refused("predicate", () -> tree.filter(null));
    refused("policy", () -> tree.filter(task -> true, (Filtering) null));
    refused("function", () -> tree.map(null));
    refused("visitor", () -> tree.walk((TaskVisitor) null));
    refused("task", () -> tree.insert((Task) null, TaskPlace.root(0)));
    ResponsibilityMatrix matrix = ResponsibilityMatrix.empty();
    refused("kept", () -> matrix.restrictTasks(null));
    refused("kept", () -> matrix.restrictUnits(null));
    refused("members", () -> matrix.expand(null));
    refused("newName", () -> matrix.relabel(null));
    refused("task", () -> matrix.hasTask(null));
    refused("unit", () -> matrix.hasUnit(null));
    refused("task", () -> matrix.roles(null, null));
    DutyMatrix duties = matrix.transpose();
    refused("role", () -> duties.tasks(FINANCE, (Role) null));
    UnitDirectory units = UnitDirectory.empty();
    refused("date", () -> units.resolveAll(ImmutableList.of(), null));
    refused("id", () -> units.find(null));
    refused("unit", () -> UnitDirectory.builder().add(null));
  }

  private static void refused(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }
}
