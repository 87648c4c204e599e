package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Sha256;
import io.hashwatt.application.tenancy.port.Secrets;
import io.hashwatt.domain.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A credential as its owner sees it: {@code hwk_}, 256 random bits in base64url, and the tenant in hex. That it names its
 * tenant lets a store look it up there and nowhere else.
 */
record Secret(String text, Kind kind, TenantId tenant) {

    enum Kind {
        API_KEY("hwk_"),
        SESSION("hws_"),
        ONE_TIME("hwo_");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    private static final int BYTES = 32;
    private static final int SHOWN = 12;
    private static final Pattern FORM = Pattern.compile("(hw[kso]_)[A-Za-z0-9_-]{43}\\.([0-9a-f]{32})");

    static Secret make(Kind kind, TenantId tenant, Secrets secrets) {
        String random = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.bytes(BYTES));
        HexFormat hex = HexFormat.of();
        String owner = hex.toHexDigits(tenant.value().getMostSignificantBits())
                + hex.toHexDigits(tenant.value().getLeastSignificantBits());
        return new Secret(kind.mark + random + "." + owner, kind, tenant);
    }

    /** Empty for anything that is no secret of ours. */
    static Optional<Secret> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.mark.equals(matcher.group(1))) {
                return Optional.of(new Secret(text, kind, tenantOf(matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    /** By which it is stored. */
    String sha256() {
        return Sha256.hex(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Its beginning, which tells keys apart and gives none away. */
    String prefix() {
        return text.substring(0, SHOWN);
    }

    private static TenantId tenantOf(String hex) {
        return new TenantId(
                new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32)));
    }
}
