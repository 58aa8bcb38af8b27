package org.gangmu.examples.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangmu.conformance.laws.PlanStore;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.DeleteDbFiles;

/**
 * The database as the kit knows stores: all in one file, each with tables of its own, so that a try
 * that is still on its way does not meet the next one.
 */
final class DatabaseStore implements PlanStore {

  private static final String URL =
      "jdbc:h2:file:./target/plan-database/plans"
          + ";DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";

  private static final AtomicInteger OPENED = new AtomicInteger();

  private final String schema;
  private final FailingSource failing;
  private final PlanDatabase database;

  private DatabaseStore(String schema) {
    JdbcDataSource tables = new JdbcDataSource();
    tables.setURL(URL + ";SCHEMA=" + schema);
    this.schema = schema;
    this.failing = new FailingSource(tables);
    this.database = new PlanDatabase(failing.source());
  }

  static DatabaseStore open() {
    int number = OPENED.getAndIncrement();
    if (number == 0) {
      // what an earlier run left
      DeleteDbFiles.execute("./target/plan-database", "plans", true);
    }
    execute("create schema S" + number);
    DatabaseStore store = new DatabaseStore("S" + number);
    store.database.createTables();
    return store;
  }

  private static void execute(String sql) {
    JdbcDataSource file = new JdbcDataSource();
    file.setURL(URL);
    try (Connection connection = file.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("database must answer", e);
    }
  }

  @Override
  public OptionalLong put(String id, long expected, Plan plan) {
    return database.save(id, expected, plan);
  }

  @Override
  public Optional<Stored> get(String id) {
    return database.find(id).map(saved -> new Stored(saved.version(), saved.plan()));
  }

  @Override
  public Map<String, Long> list() {
    return database.versions();
  }

  @Override
  public Optional<Plan> at(String id, long version) {
    return database.find(id, version);
  }

  @Override
  public boolean delete(String id, long expected) {
    return database.remove(id, expected);
  }

  @Override
  public boolean append(String id, Iterable<ProgressReport> reports) {
    return database.report(id, reports);
  }

  @Override
  public List<ProgressReport> reports(String id, LocalDate knownOn) {
    return database.reports(id, knownOn);
  }

  @Override
  public PlanStore reopened() {
    execute("shutdown");
    return new DatabaseStore(schema);
  }

  @Override
  public void failAfter(int writes) {
    failing.failAfter(writes);
  }

  @Override
  public void close() {
    execute("drop schema if exists " + schema + " cascade");
  }
}
