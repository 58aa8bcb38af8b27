package org.gangmu.examples.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.conformance.laws.PlanStore;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database as the kit knows stores; in one file, which is emptied for each store. */
final class DatabaseStore implements PlanStore {

  private static final String URL = "jdbc:h2:file:./target/plan-database/plans";

  private final JdbcConnectionPool pool = JdbcConnectionPool.create(URL, "sa", "");
  private final FailingSource source = new FailingSource(pool);
  private final PlanDatabase database = new PlanDatabase(source.source());

  private DatabaseStore() {}

  static DatabaseStore open() {
    DatabaseStore store = new DatabaseStore();
    store.database.createTables();
    try (Connection connection = store.pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from plan");
    } catch (SQLException e) {
      throw new IllegalStateException("tables must be there", e);
    }
    return store;
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
    close();
    return new DatabaseStore();
  }

  @Override
  public void failAfter(int writes) {
    source.failAfter(writes);
  }

  @Override
  public void close() {
    pool.dispose();
  }
}
