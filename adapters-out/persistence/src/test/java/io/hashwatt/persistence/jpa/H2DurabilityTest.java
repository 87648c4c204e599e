package io.hashwatt.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.JpaStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A database in a file")
class H2DurabilityTest {

    private static final int COMMITS = 5;

    @Test
    @DisplayName("holds what was committed as soon as the unit of work has returned, should the process end there")
    void survives(@TempDir Path alive, @TempDir Path afterwards) throws IOException, SQLException {
        DataSource source = TestDatabase.h2In(alive).migrated().application();
        try (Connection keepsItOpen = source.getConnection();
                JpaPersistence persistence = JpaPersistence.over(source)) {
            assertThat(keepsItOpen.isClosed()).isFalse();
            for (int i = 1; i <= COMMITS; i++) {
                addTenant(persistence, i);
                assertThat(tenantsInCopyOf(alive, afterwards.resolve("copy" + i)))
                        .isEqualTo(i);
            }
        }
    }

    private static void addTenant(JpaPersistence persistence, int number) {
        persistence.unitOfWork().in(TenantId.PLATFORM, () -> {
            TenantId id = new TenantId(new UUID(0, number));
            JpaStores.on(persistence)
                    .tenancy()
                    .tenants()
                    .add(new Tenant(id, "tenant" + number, "Tenant", Instant.EPOCH, 1));
            return id;
        });
    }

    /** The file as it lies on the disk while the database is still open, which is what a killed process leaves behind. */
    private static int tenantsInCopyOf(Path folder, Path copy) throws IOException {
        Files.createDirectory(copy);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        try (JpaPersistence persistence =
                JpaPersistence.over(TestDatabase.h2In(copy).application())) {
            return persistence
                    .unitOfWork()
                    .in(
                            TenantId.PLATFORM,
                            () -> JpaStores.on(persistence)
                                    .tenancy()
                                    .tenants()
                                    .all()
                                    .size());
        }
    }
}
