package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** A logger that hands whole lines to the log of this run, {@link LogLines}. */
final class LineLogger extends LegacyAbstractLogger implements LoggingEventAware {
  private static final long serialVersionUID = 1L;

  private final boolean ours;

  LineLogger(String name) {
    this.name = name;
    this.ours = name.startsWith("org.isnad");
  }

  private boolean enabled(Level level) {
    return LogLines.now().hears(level, ours);
  }

  @Override
  public boolean isTraceEnabled() {
    return enabled(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return enabled(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return enabled(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return enabled(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return enabled(Level.ERROR);
  }

  @Override
  public void log(LoggingEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    if (pairs != null) {
      pairs.forEach(pair -> fields.put(pair.key, pair.value));
    }
    write(
        event.getLevel(),
        event.getMessage(),
        event.getArgumentArray(),
        event.getThrowable(),
        fields);
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
    write(level, message, arguments, thrown, new LinkedHashMap<>());
  }

  private void write(
      Level level,
      String message,
      Object[] arguments,
      Throwable thrown,
      Map<String, Object> fields) {
    if (!ours) {
      fields.put("logger", name);
    }
    if (thrown != null) {
      fields.put("thrown", thrown.toString());
    }
    LogLines.now().write(level, MessageFormatter.basicArrayFormat(message, arguments), fields);
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null; // places in the code are not told
  }
}
