package com.multisafepay.webhook;

import com.multisafepay.webhook.Transactions.Work;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's transactions, where an application brings Spring. */
final class SpringTransactions {

    private static final boolean PRESENT = isPresent();

    private SpringTransactions() {}

    /** True where the application brings Spring. */
    static boolean present() {
        return PRESENT;
    }

    /** Returns whether this thread is in a transaction of Spring's, of any data source. */
    static boolean underWay() {
        return PRESENT && Spring.underWay();
    }

    /** Runs work on the connection of the transaction, and fails as Spring's own templates do. */
    static <T extends @Nullable Object> T join(DataSource dataSource, Work<T> work) {
        return Spring.join(dataSource, work);
    }

    /** Begins a transaction of this data source and runs work in it. */
    static <T extends @Nullable Object> T begin(DataSource dataSource, Work<T> work) {
        return Spring.begin(dataSource, work);
    }

    private static boolean isPresent() {
        try {
            Class.forName(
                    "org.springframework.jdbc.datasource.DataSourceUtils",
                    false,
                    SpringTransactions.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Loaded where Spring is there. */
    private static final class Spring {

        static boolean underWay() {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }

        static <T extends @Nullable Object> T join(DataSource dataSource, Work<T> work) {
            DataSource target = target(dataSource);
            if (!TransactionSynchronizationManager.hasResource(target)) {
                throw new IllegalStateException(
                        "the transaction that is under way is not one of this store's DataSource: "
                                + "give the store the DataSource of the transaction manager");
            }
            Connection connection = DataSourceUtils.getConnection(target);
            try {
                return work.on(connection);
            } catch (SQLException e) {
                String task = "handle a notification";
                RuntimeException translated = new SQLStateSQLExceptionTranslator().translate(task, null, e);
                throw translated == null ? new UncategorizedSQLException(task, null, e) : translated;
            } finally {
                DataSourceUtils.releaseConnection(connection, target);
            }
        }

        static <T extends @Nullable Object> T begin(DataSource dataSource, Work<T> work) {
            DataSource target = target(dataSource);
            return new TransactionTemplate(new DataSourceTransactionManager(target))
                    .execute(status -> join(target, work));
        }

        private static DataSource target(DataSource dataSource) {
            DataSource target = dataSource;
            while (target instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null) {
                target = proxy.getTargetDataSource();
            }
            return target;
        }
    }
}
