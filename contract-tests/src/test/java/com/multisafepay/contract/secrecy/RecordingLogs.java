package com.multisafepay.contract.secrecy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The tests' SLF4J: silent until somebody records, and then it takes whatever any logger says from a level on. */
public final class RecordingLogs implements SLF4JServiceProvider, ILoggerFactory {

    /** A line with the logger that said it. */
    record Line(String logger, Level level, String text) {}

    private static final List<Recording> RECORDINGS = new CopyOnWriteArrayList<>();

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter contexts = new NOPMDCAdapter();

    /** Records every line until it is closed. */
    static final class Recording implements AutoCloseable {
        private final Level from;
        private final List<Line> lines = new CopyOnWriteArrayList<>();

        private Recording(Level from) {
            this.from = from;
            RECORDINGS.add(this);
        }

        List<Line> lines() {
            return lines;
        }

        @Override
        public void close() {
            RECORDINGS.remove(this);
        }
    }

    static Recording from(Level level) {
        return new Recording(level);
    }

    private static final class RecordingLogger extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        RecordingLogger(String name) {
            this.name = name;
        }

        private static boolean wanted(Level level) {
            return RECORDINGS.stream().anyMatch(each -> each.from.toInt() <= level.toInt());
        }

        @Override
        public boolean isTraceEnabled() {
            return wanted(Level.TRACE);
        }

        @Override
        public boolean isDebugEnabled() {
            return wanted(Level.DEBUG);
        }

        @Override
        public boolean isInfoEnabled() {
            return wanted(Level.INFO);
        }

        @Override
        public boolean isWarnEnabled() {
            return wanted(Level.WARN);
        }

        @Override
        public boolean isErrorEnabled() {
            return wanted(Level.ERROR);
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String pattern,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            String text = MessageFormatter.basicArrayFormat(pattern, arguments) + (thrown == null ? "" : " " + thrown);
            RECORDINGS.stream()
                    .filter(each -> each.from.toInt() <= level.toInt())
                    .forEach(each -> each.lines.add(new Line(name, level, text)));
        }
    }

    @Override
    public Logger getLogger(String name) {
        return loggers.computeIfAbsent(name, RecordingLogger::new);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return this;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return contexts;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // nothing to prepare
    }
}
