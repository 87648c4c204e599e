package io.hashwatt.persistence.jpa;

import java.util.Locale;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Names columns as the migrations do: what is {@code createdAt} in an entity is {@code created_at} in its table. A name
 * that stands in a {@code @Column} stays.
 */
public final class SnakeCaseColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(entity -> entity.getMappings().stream())
                .forEach(SnakeCaseColumns::name);
    }

    private static void name(DatabaseMapping mapping) {
        String field = mapping.getAttributeName();
        if (mapping instanceof AbstractDirectMapping direct
                && direct.getField().getName().equalsIgnoreCase(field)) {
            direct.getField().setName(snakeCase(field));
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?=\\p{Upper})", "_").toUpperCase(Locale.ROOT);
    }
}
