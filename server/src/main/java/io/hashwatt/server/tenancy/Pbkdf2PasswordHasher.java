package io.hashwatt.server.tenancy;

import io.hashwatt.application.tenancy.port.PasswordHasher;
import io.hashwatt.application.tenancy.port.Secrets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with HMAC-SHA256 (RFC 8018), as every JDK has it. */
final class Pbkdf2PasswordHasher implements PasswordHasher {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM = Pattern.compile("pbkdf2-sha256:(\\d{1,8}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");

    private final Secrets secrets;

    Pbkdf2PasswordHasher(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String hash(String password) {
        byte[] salt = secrets.bytes(SALT_BYTES);
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derived(password, salt, ROUNDS));
    }

    @Override
    public boolean matches(String password, String hash) {
        Matcher parts = FORM.matcher(hash);
        if (!parts.matches()) {
            return false;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derived(password, base64.decode(parts.group(2)), Integer.parseInt(parts.group(1)));
        return MessageDigest.isEqual(derived, base64.decode(parts.group(3)));
    }

    @Override
    public void pretend(String password) {
        derived(password, new byte[SALT_BYTES], ROUNDS);
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
