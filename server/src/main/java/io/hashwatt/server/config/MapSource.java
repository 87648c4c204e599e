package io.hashwatt.server.config;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Settings from one place. The higher the ordinal, the sooner it is asked. */
record MapSource(String getName, int getOrdinal, Map<String, String> getProperties) implements ConfigSource {

    @Override
    public Set<String> getPropertyNames() {
        return getProperties.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return getProperties.get(name);
    }
}
