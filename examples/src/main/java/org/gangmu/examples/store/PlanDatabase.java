package org.gangmu.examples.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.gangmu.json.PlanJson;
import org.gangmu.json.ReportsJson;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.jspecify.annotations.Nullable;

/**
 * Plans and the reports on them in tables of a database, over JDBC.
 *
 * <p>What is kept is JSON in one column; beside it stand the columns that are asked for: title and
 * number of tasks of a plan; task, unit, days and percentage of a report. They are written only, so
 * that what is read is always the whole. The texts are of any length, and so the columns are large
 * objects.
 *
 * <p>A plan is saved from the version it was made of, and only if that is still the one that is
 * there. Versions come from one sequence, so that none ever comes again. Each change is one
 * transaction. Tried with H2; the statements are standard SQL.
 */
public final class PlanDatabase {

  private static final ImmutableList<String> TABLES =
      ImmutableList.of(
          "create sequence if not exists plan_version",
          """
          create table if not exists plan (
            id varchar(200) primary key,
            version bigint not null,
            title character large object,
            tasks integer not null,
            content character large object not null)
          """,
          """
          create table if not exists plan_history (
            id varchar(200) not null references plan on delete cascade,
            version bigint not null,
            content character large object not null,
            primary key (id, version))
          """,
          """
          create table if not exists report (
            plan varchar(200) not null references plan on delete cascade,
            id varchar(200) not null,
            number bigint generated always as identity,
            task varchar(200) not null,
            unit varchar(1000) not null,
            recorded_on date not null,
            holds_on date not null,
            percent numeric(21, 18),
            revises varchar(200),
            withdrawal boolean not null,
            content character large object not null,
            primary key (plan, id))
          """,
          "create index if not exists report_recorded on report (plan, recorded_on, number)");

  private final DataSource source;

  /** Creates a store in a database that has the {@linkplain #createTables() tables}. */
  public PlanDatabase(DataSource source) {
    this.source = requireNonNull(source, "source");
  }

  /**
   * A plan as it was saved.
   *
   * @param version its version
   * @param plan the plan
   */
  public record Saved(long version, Plan plan) {}

  /** Creates the tables, where they are not there. */
  public void createTables() {
    inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
              statement.execute(table);
            }
          }
          return true;
        });
  }

  // ---- plans

  /**
   * Saves a plan.
   *
   * @param expected the version it was made of, 0 for a new one
   * @return the new version; empty if another version is there by now
   */
  public OptionalLong save(String id, long expected, Plan plan) {
    String content = PlanJson.standard().write(plan);
    return inTransaction(
        connection -> {
          long version = nextVersion(connection);
          boolean saved =
              expected == 0
                  ? insert(connection, id, version, plan, content)
                  : update(connection, id, expected, version, plan, content);
          if (!saved) {
            return OptionalLong.empty();
          }
          try (PreparedStatement insert =
              connection.prepareStatement("insert into plan_history values (?, ?, ?)")) {
            insert.setString(1, id);
            insert.setLong(2, version);
            insert.setString(3, content);
            insert.executeUpdate();
          }
          return OptionalLong.of(version);
        });
  }

  private static long nextVersion(Connection connection) throws SQLException {
    try (PreparedStatement next =
            connection.prepareStatement("select next value for plan_version");
        ResultSet row = next.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static boolean insert(
      Connection connection, String id, long version, Plan plan, String content)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into plan (version, title, tasks, content, id) values (?, ?, ?, ?, ?)")) {
      set(insert, version, plan, content);
      insert.setString(5, id);
      insert.executeUpdate();
      return true;
    } catch (SQLIntegrityConstraintViolationException e) {
      // there is one
      return false;
    }
  }

  private static boolean update(
      Connection connection, String id, long expected, long version, Plan plan, String content)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update plan set version = ?, title = ?, tasks = ?, content = ?"
                + " where id = ? and version = ?")) {
      set(update, version, plan, content);
      update.setString(5, id);
      update.setLong(6, expected);
      return update.executeUpdate() == 1;
    }
  }

  private static void set(PreparedStatement statement, long version, Plan plan, String content)
      throws SQLException {
    statement.setLong(1, version);
    statement.setString(2, plan.directive().title().orElse(null));
    statement.setInt(3, plan.tasks().size());
    statement.setString(4, content);
  }

  /** Returns the plan with an id. */
  public Optional<Saved> find(String id) {
    return inTransaction(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("select version, content from plan where id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
              return row.next()
                  ? Optional.of(new Saved(row.getLong(1), plan(row.getString(2))))
                  : Optional.empty();
            }
          }
        });
  }

  /** Returns a plan as it was in a version. */
  public Optional<Plan> find(String id, long version) {
    return inTransaction(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select content from plan_history where id = ? and version = ?")) {
            select.setString(1, id);
            select.setLong(2, version);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(plan(row.getString(1))) : Optional.empty();
            }
          }
        });
  }

  private static Plan plan(String content) {
    return PlanJson.standard().read(content).orElseThrow();
  }

  /** Returns the versions of all plans by their ids. */
  public ImmutableSortedMap<String, Long> versions() {
    return inTransaction(
        connection -> {
          ImmutableSortedMap.Builder<String, Long> versions = ImmutableSortedMap.naturalOrder();
          try (PreparedStatement select =
                  connection.prepareStatement("select id, version from plan");
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              versions.put(row.getString(1), row.getLong(2));
            }
          }
          return versions.buildOrThrow();
        });
  }

  /**
   * Removes a plan, all its versions and the reports on it.
   *
   * @return false if another version is there by now, or none
   */
  public boolean remove(String id, long version) {
    return inTransaction(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("delete from plan where id = ? and version = ?")) {
            delete.setString(1, id);
            delete.setLong(2, version);
            return delete.executeUpdate() == 1;
          }
        });
  }

  // ---- reports

  /**
   * Adds reports on a plan, all or none.
   *
   * @return false if there is no such plan, or they do not fit those that are there
   */
  public boolean report(String id, Iterable<ProgressReport> reports) {
    ImmutableList<ProgressReport> all = ImmutableList.copyOf(reports);
    return inTransaction(
        connection -> {
          if (!lock(connection, id)) {
            return false;
          }
          ReportLog log = ReportLog.of(reports(connection, id, null)).orElseThrow();
          if (!log.addAll(all).diagnostics().isEmpty()) {
            return false;
          }
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into report (plan, id, task, unit, recorded_on, holds_on, percent,"
                      + " revises, withdrawal, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ProgressReport report : all) {
              set(insert, id, report);
              insert.addBatch();
            }
            insert.executeBatch();
          }
          return true;
        });
  }

  /** Makes others who report on a plan wait; returns whether it is there. */
  private static boolean lock(Connection connection, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select version from plan where id = ? for update")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void set(PreparedStatement insert, String id, ProgressReport report)
      throws SQLException {
    insert.setString(1, id);
    insert.setString(2, report.id().text());
    insert.setString(3, report.task().text());
    insert.setString(4, report.unit().text());
    insert.setObject(5, report.recordedOn());
    insert.setObject(6, report.holdsOn());
    insert.setBigDecimal(7, report.percent().orElse(null));
    insert.setString(8, report.revises().map(ReportId::text).orElse(null));
    insert.setBoolean(9, report.isWithdrawal());
    insert.setString(10, content(report));
  }

  /** Returns a report as a log of its own, which has to do without the one it revises. */
  private static String content(ProgressReport report) {
    ProgressReport alone = report.toBuilder().revises(Optional.empty()).isWithdrawal(false).build();
    return ReportsJson.standard().write(ReportLog.empty().add(alone).orElseThrow());
  }

  /** Returns the reports on a plan that were recorded on a day or before, in their order. */
  public ImmutableList<ProgressReport> reports(String id, LocalDate knownOn) {
    requireNonNull(knownOn, "knownOn");
    return inTransaction(connection -> reports(connection, id, knownOn));
  }

  private static ImmutableList<ProgressReport> reports(
      Connection connection, String id, @Nullable LocalDate knownOn) throws SQLException {
    ImmutableList.Builder<ProgressReport> reports = ImmutableList.builder();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select content, revises, withdrawal from report where plan = ?"
                + (knownOn == null ? "" : " and recorded_on <= ?")
                + " order by recorded_on, number")) {
      select.setString(1, id);
      if (knownOn != null) {
        select.setObject(2, knownOn);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ReportLog alone = ReportsJson.standard().read(row.getString(1)).orElseThrow();
          reports.add(
              alone.reports().get(0).toBuilder()
                  .revises(Optional.ofNullable(row.getString(2)).map(ReportId::of))
                  .isWithdrawal(row.getBoolean(3))
                  .build());
        }
      }
    }
    return reports.build();
  }

  // ---- transactions

  private interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("database must answer: " + e.getMessage(), e);
    }
  }
}
