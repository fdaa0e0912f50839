package com.multisafepay.webhook;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that tells each step of its connections before it is taken, and notes those that fail. */
final class ProbedDataSource implements DataSource {

    private static final Set<String> STEPS = Set.of(
            "getConnection",
            "prepareStatement",
            "executeQuery",
            "executeUpdate",
            "commit",
            "rollback",
            "setAutoCommit");

    private final DataSource target;
    private final Probe probe;
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    /** Is told the number of a step, from 1, and its name; where it throws, the step is not taken. */
    interface Probe {
        void before(int number, String step) throws SQLException;
    }

    ProbedDataSource(DataSource target) {
        this(target, (number, step) -> {});
    }

    ProbedDataSource(DataSource target, Probe probe) {
        this.target = target;
        this.probe = probe;
    }

    List<String> steps() {
        return steps;
    }

    List<Throwable> failures() {
        return failures;
    }

    @Override
    public Connection getConnection() throws SQLException {
        step("getConnection");
        return wrapped(Connection.class, target.getConnection());
    }

    private void step(String name) throws SQLException {
        if (STEPS.contains(name)) {
            steps.add(name);
            probe.before(steps.size(), name);
        }
    }

    private <T> T wrapped(Class<T> type, T real) {
        // The JDK's own interfaces around a real connection: nothing is made up.
        return type.cast(java.lang.reflect.Proxy.newProxyInstance(
                ProbedDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    step(method.getName());
                    try {
                        Object result = method.invoke(real, arguments);
                        Class<?> returned = method.getReturnType();
                        return Statement.class.isAssignableFrom(returned) ? wrap(returned, result) : result;
                    } catch (InvocationTargetException e) {
                        failures.add(e.getCause());
                        throw e.getCause();
                    }
                }));
    }

    private <T> Object wrap(Class<T> type, Object real) {
        return wrapped(type, type.cast(real));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return target.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
