package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.UnitOfWork;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.TargetDatabase;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** JPA over a source of connections, which stays the caller's to close. */
public final class JpaPersistence implements AutoCloseable {

    private static final String UNIT = "hashwatt";

    private final EntityManagerFactory factory;
    private final CurrentUnitOfWork current = new CurrentUnitOfWork();
    private final JpaUnitOfWork unitOfWork;
    private final boolean servesSeveral;

    private JpaPersistence(EntityManagerFactory factory, DataSource source, boolean postgresql) {
        this.factory = factory;
        this.servesSeveral = postgresql;
        this.unitOfWork = postgresql
                ? new JpaUnitOfWork(factory, current, new PostgresqlTransactions(), () -> {})
                : new JpaUnitOfWork(factory, current, new H2Transactions(), new H2Checkpoint(source));
    }

    /**
     * @param source of connections to a database that is up to date
     * @throws IllegalStateException when the database cannot be reached
     */
    public static JpaPersistence over(DataSource source) {
        return over(source, UNIT);
    }

    static JpaPersistence over(DataSource source, String unit) {
        boolean postgresql = isPostgresql(source);
        EntityManagerFactory factory = new PersistenceProvider()
                .createEntityManagerFactory(
                        unit,
                        Map.of(
                                PersistenceUnitProperties.NON_JTA_DATASOURCE,
                                source,
                                PersistenceUnitProperties.TARGET_DATABASE,
                                postgresql ? TargetDatabase.PostgreSQL : H2WithExactTimes.class.getName(),
                                PersistenceUnitProperties.SESSION_CUSTOMIZER,
                                SnakeCaseColumns.class.getName(),
                                PersistenceUnitProperties.CLASSLOADER,
                                JpaPersistence.class.getClassLoader()));
        if (factory == null) {
            throw new PersistenceException("the program is incomplete: no persistence unit " + unit);
        }
        // A pool that has no connection to give has waited already: to ask on and on keeps a caller for a minute.
        JpaHelper.getServerSession(factory).getLogin().setQueryRetryAttemptCount(0);
        return new JpaPersistence(factory, source, postgresql);
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Whether several servers may use the database at a time; the embedded one is for one. */
    public boolean servesSeveral() {
        return servesSeveral;
    }

    /** What the stores of this database work with. */
    public CurrentUnitOfWork current() {
        return current;
    }

    @Override
    public void close() {
        if (factory.isOpen()) {
            factory.close();
        }
    }

    private static boolean isPostgresql(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
