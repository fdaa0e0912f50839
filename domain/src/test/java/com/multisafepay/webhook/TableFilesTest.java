package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.webhook.NotificationStore.Novelty;
import java.sql.Connection;
import java.util.Locale;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The files of the jar make the table, by the tools that shops have. */
class TableFilesTest {

    @Test
    void flywayTakesThem() {
        UnpooledDataSource source = h2("flyway");
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:com/multisafepay/notifications/h2")
                .load();

        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        works(source);
    }

    @Test
    void liquibaseTakesThem() throws Exception {
        UnpooledDataSource source = h2("liquibase");
        try (Connection connection = source.getConnection();
                Liquibase liquibase = new Liquibase(
                        "com/multisafepay/notifications/h2/R__multisafepay_notifications.sql",
                        new ClassLoaderResourceAccessor(),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update();
            liquibase.update();
        }
        works(source);
    }

    /** No MySQL runs here; MariaDB understands its file. */
    @Test
    void mySqlsFileSaysWhatMariaDbsSays() {
        assertThat(TestDatabase.ddl("mysql")).isEqualTo(TestDatabase.ddl("mariadb"));
    }

    @Test
    void everyFileHasTheSameColumns() {
        for (TestDatabase database : TestDatabase.values()) {
            assertThat(columns(database.name().toLowerCase(Locale.ROOT))).isEqualTo(columns("mysql"));
        }
    }

    private static String columns(String dialect) {
        return TestDatabase.ddl(dialect)
                .lines()
                .filter(line -> line.startsWith("    ") && !line.contains("INDEX"))
                .map(line -> line.strip().replaceFirst("[ (].*", ""))
                .toList()
                .toString();
    }

    private static void works(UnpooledDataSource source) {
        assertThat(JdbcNotificationStore.claimed(source)
                        .handle(StoreContract.news("default", StoreContract.paid("1")), events -> {}))
                .isEqualTo(Novelty.NEW);
    }

    private static UnpooledDataSource h2(String name) {
        return new UnpooledDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;USER=sa");
    }
}
