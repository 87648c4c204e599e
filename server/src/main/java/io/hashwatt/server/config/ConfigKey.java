package io.hashwatt.server.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every setting there is. A new one is a line here and a line in {@code docs/configuration.md}. */
public enum ConfigKey {
    SERVER_HOST(
            "server.host",
            "127.0.0.1",
            Form.HOST,
            "address to listen on; any but loopback needs TLS or hashwatt.trusted-proxies"),
    SERVER_PORT("server.port", "8080", Form.PORT, "port to listen on; 0 takes any that is free"),
    TLS_KEY("server.tls.private-key.pem.key.resource.path", null, Form.FILE, "private key (PKCS#8, PEM); turns TLS on"),
    TLS_CERTIFICATES("server.tls.private-key.pem.cert-chain.resource.path", null, Form.FILE, "certificate chain (PEM)"),
    TRUSTED_PROXIES(
            "hashwatt.trusted-proxies",
            null,
            Form.NETWORKS,
            "proxies that provide TLS; without TLS of its own the server answers nobody else"),
    PUBLIC_URL("hashwatt.public-url", null, Form.URL, "how clients reach the server, for links"),
    DATA_FOLDER("hashwatt.data.folder", "./hashwatt-data", Form.FILE, "folder of the embedded database"),
    DATABASE_URL(
            "hashwatt.database.url", null, Form.JDBC_URL, "database; without it an embedded one in the data folder"),
    DATABASE_USER("hashwatt.database.user", "hashwatt", Form.TEXT, "role the application connects as"),
    DATABASE_PASSWORD("hashwatt.database.password", null, Form.SECRET, "its password"),
    MIGRATION_USER(
            "hashwatt.database.migration.user",
            null,
            Form.TEXT,
            "role that owns the schema; without it hashwatt.database.user"),
    MIGRATION_PASSWORD("hashwatt.database.migration.password", null, Form.SECRET, "its password"),
    POOL_SIZE("hashwatt.database.pool.size", "10", Form.number(3, 500), "most connections to the database"),
    INSTANCE(
            "hashwatt.instance",
            "main",
            Form.TEXT,
            "name of this process for people who look into the database; several may have the same"),
    LOGIN_LINK(
            "hashwatt.login-link",
            null,
            Form.TEXT,
            "tenant whose user admin gets a one-time login link on the console at this start; platform is the operator's"),
    PLAN_HORIZON("hashwatt.plan.horizon.hours", "48", Form.number(1, 336), "how far ahead a site is planned, in hours"),
    PRICE_AGE_TOLD(
            "hashwatt.market.price-age.told.hours",
            "48",
            Form.number(1, 87_600),
            "a bitcoin price, or a hashprice that is over, is told to be old after so many hours"),
    PRICE_AGE_LIMIT(
            "hashwatt.market.price-age.limit.hours",
            "168",
            Form.number(1, 87_600),
            "after so many hours nothing new is decided on it: groups hold their default level"),
    GROUPS_PER_SITE(
            "hashwatt.groups-per-site",
            "2000",
            Form.number(1, 100_000),
            "the most miner groups a site may get; more need more heap"),
    KEEP_EVENTS("hashwatt.keep.events.days", "90", Form.number(1, 36_500), "how long events are kept, in days"),
    KEEP_PLANS(
            "hashwatt.keep.plans.days",
            "40",
            Form.number(1, 36_500),
            "how long after its end what a plan says about groups is kept if it was in force, in days"),
    KEEP_OTHER_PLANS(
            "hashwatt.keep.other-plans.days",
            "7",
            Form.number(1, 36_500),
            "how long after it was made if it never was in force"),
    KEEP_BACKTESTS(
            "hashwatt.keep.backtests.days",
            "365",
            Form.number(1, 36_500),
            "how long back-tests are kept that are over, in days"),
    RATE_LIMIT(
            "hashwatt.rate-limit.per-second",
            "2000",
            Form.number(1, 1_000_000),
            "requests a second of one user or key"),
    RATE_BURST("hashwatt.rate-limit.burst", "4000", Form.number(1, 1_000_000), "requests it may send at once"),
    CORS_ORIGINS(
            "hashwatt.cors.origins",
            null,
            Form.TEXT,
            "web origins whose pages may use the API with a key, separated by commas; none without it"),
    IMPORT_BYTES(
            "hashwatt.import.max-bytes",
            "33554432",
            Form.number(1, 67_108_864),
            "largest document that can be imported, in bytes"),
    UI_ENABLED("hashwatt.ui.enabled", "true", Form.oneOf("true", "false"), "whether the UI is served too"),
    UI_PORT("hashwatt.ui.port", "8090", Form.PORT, "port of the UI, on the same address; 0 takes any that is free"),
    UI_URL(
            "hashwatt.ui.url",
            null,
            Form.URL,
            "how browsers reach the UI, for links; without it by the address it listens on"),
    LOG_FORMAT(
            "hashwatt.log.format",
            "text",
            Form.oneOf("text", "json"),
            "one line per record, for people or for programs"),
    LOG_LEVEL(
            "hashwatt.log.level",
            "info",
            Form.oneOf("error", "warning", "info", "debug"),
            "least level that is logged");

    private final String key;
    private final @Nullable String preset;
    private final Form form;
    private final String description;

    ConfigKey(String key, @Nullable String preset, Form form, String description) {
        this.key = key;
        this.preset = preset;
        this.form = form;
        this.description = description;
    }

    /** As it stands in a file. */
    public String key() {
        return key;
    }

    /** Its environment variable, as MicroProfile Config names it. */
    String variable() {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    public Optional<String> preset() {
        return Optional.ofNullable(preset);
    }

    Form form() {
        return form;
    }

    String description() {
        return description;
    }

    static Optional<ConfigKey> find(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }
}
