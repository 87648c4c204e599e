package io.hashwatt.server.health;

import io.hashwatt.server.lifecycle.BackgroundLoop;
import io.hashwatt.server.lifecycle.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready while the database answers. It is asked every second in the background, so that whoever asks for the server's health
 * never stands in line for a connection with those who keep it busy. That the database is up to date was seen to before the
 * server began to listen.
 */
@Readiness
@ApplicationScoped
class DatabaseAnswers implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseAnswers.class.getName());
    private static final int SECONDS_TO_ANSWER = 2;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    /** Longer than a question that is answered in time takes to come round. */
    private static final Duration BELIEVED = BETWEEN_QUESTIONS.plusSeconds(SECONDS_TO_ANSWER + 1);

    private final DataSource connections;
    private volatile @Nullable Asked last;

    private record Asked(boolean answered, long nanoTime) {

        boolean isGood() {
            return answered && System.nanoTime() - nanoTime < BELIEVED.toNanos();
        }
    }

    @Inject
    DatabaseAnswers(DataSource connections) {
        this.connections = connections;
    }

    @Produces
    @Singleton
    Worker watch() {
        return new BackgroundLoop(
                "database watch",
                () -> {
                    ask();
                    return false;
                },
                BETWEEN_QUESTIONS,
                () -> {});
    }

    @Override
    public HealthCheckResponse call() {
        Asked known = last;
        boolean good = known == null ? ask().isGood() : known.isGood();
        return HealthCheckResponse.named("database").status(good).build();
    }

    Asked ask() {
        Asked before = last;
        Asked asked = new Asked(answers(), System.nanoTime());
        last = asked;
        boolean answeredBefore = before == null || before.answered();
        if (answeredBefore && !asked.answered()) {
            LOG.log(System.Logger.Level.WARNING, "the database does not answer; it is asked every second");
        } else if (!answeredBefore && asked.answered()) {
            LOG.log(System.Logger.Level.INFO, "the database answers again");
        }
        return asked;
    }

    private boolean answers() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
