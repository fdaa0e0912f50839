package shop;

import org.flywaydb.core.Flyway;

/** Makes the table of handled notifications with Flyway, and says how many files it ran. */
public final class Migration {

    private Migration() {}

    public static void main(String[] args) {
        System.out.println("migrations: "
                + Flyway.configure()
                        .dataSource("jdbc:h2:mem:shop", "", "")
                        .locations("classpath:com/multisafepay/notifications/h2")
                        .load()
                        .migrate()
                        .migrationsExecuted);
    }
}
