package org.gangmu.examples.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections whose updates, batches and commits fail after so many of them. */
final class FailingSource {

  private static final Set<String> WRITES = Set.of("executeUpdate", "executeBatch", "commit");

  private final DataSource source;
  private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);

  FailingSource(DataSource source) {
    this.source = source;
  }

  void failAfter(int writes) {
    writesLeft.set(writes);
  }

  DataSource source() {
    return failing(DataSource.class, source);
  }

  private <T> T failing(Class<T> type, Object right) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (WRITES.contains(method.getName()) && !mayWrite()) {
                throw new SQLException("connection was told to fail");
              }
              try {
                Object result = method.invoke(right, arguments);
                if (result instanceof Connection) {
                  return failing(Connection.class, result);
                }
                return result instanceof PreparedStatement
                    ? failing(PreparedStatement.class, result)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private boolean mayWrite() {
    return writesLeft.getAndUpdate(left -> left == Integer.MAX_VALUE || left == 0 ? left : left - 1)
        > 0;
  }
}
