package io.hashwatt.server.config;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** The settings of this run. All are written as they should be; what depends on several is checked by whoever uses it. */
public final class Settings {

    private static final int COMMAND_LINE = 900;
    private static final int FILE = 200;
    private static final int DEFAULTS = 50;

    private final Config config;

    private Settings(Config config) {
        this.config = config;
    }

    /**
     * Reads and checks all of them.
     *
     * @param commandLine settings by their keys, which win over all others
     * @param file a properties file in UTF-8
     * @throws InputError when the file cannot be read, a key of ours is unknown or a value is malformed
     */
    public static Settings load(Map<String, String> commandLine, Optional<Path> file) {
        Map<String, String> inFile = file.map(Settings::read).orElse(Map.of());
        UnknownKeys.refuse(commandLine.keySet());
        UnknownKeys.refuse(inFile.keySet());
        UnknownKeys.refuse(System.getProperties().stringPropertyNames());
        UnknownKeys.refuseVariables(System.getenv().keySet());
        Settings settings = new Settings(ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .withSources(
                        new MapSource("command line", COMMAND_LINE, commandLine),
                        new MapSource("file", FILE, inFile),
                        new MapSource("defaults", DEFAULTS, defaults()))
                .build());
        for (ConfigKey key : ConfigKey.values()) {
            settings.text(key).ifPresent(value -> check(key, value));
        }
        return settings;
    }

    /** For libraries that read their settings themselves. */
    public Config config() {
        return config;
    }

    public Optional<String> text(ConfigKey key) {
        return config.getOptionalValue(key.key(), String.class).map(String::strip);
    }

    /** The value of a key that has a default. */
    public String required(ConfigKey key) {
        return text(key).orElseThrow(() -> new InputError(key.key() + " is not set"));
    }

    /** The value of a key whose form is a number. */
    public int number(ConfigKey key) {
        return Integer.parseInt(required(key));
    }

    /** Whether a key whose form is true or false is true. */
    public boolean isOn(ConfigKey key) {
        return Boolean.parseBoolean(required(key));
    }

    /** Empty when no such key is set. */
    Networks networks(ConfigKey key) {
        return Networks.parse(text(key).orElse(""));
    }

    /** Who may say for whom a request is. */
    public TrustedProxies trustedProxies() {
        return new TrustedProxies(networks(ConfigKey.TRUSTED_PROXIES)::contains);
    }

    private static void check(ConfigKey key, String value) {
        if (!key.form().accepts().test(value)) {
            throw new InputError(key.key() + ": " + Quoted.of(value) + " does not fit; it takes "
                    + key.form().name());
        }
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new HashMap<>();
        for (ConfigKey key : ConfigKey.values()) {
            key.preset().ifPresent(value -> defaults.put(key.key(), value));
        }
        return defaults;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InputError("--config: " + Quoted.of(file.toString()) + " cannot be read: " + unreadable);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
