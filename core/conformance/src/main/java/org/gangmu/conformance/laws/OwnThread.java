package org.gangmu.conformance.laws;

import java.util.concurrent.Executor;

/** Runs each task in a thread of its own, where the common pool may have only one for all. */
final class OwnThread implements Executor {

  static final OwnThread EACH = new OwnThread();

  private OwnThread() {}

  @Override
  public void execute(Runnable task) {
    Thread thread = new Thread(task, "law");
    thread.setDaemon(true);
    thread.start();
  }
}
