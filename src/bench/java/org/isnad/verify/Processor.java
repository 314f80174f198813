package org.isnad.verify;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Time that the processor spent, so that a busy machine shows less. */
final class Processor {
  private Processor() {}

  /** Nanoseconds of the calling thread so far. */
  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Nanoseconds of all threads of this program so far. */
  static long all() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
