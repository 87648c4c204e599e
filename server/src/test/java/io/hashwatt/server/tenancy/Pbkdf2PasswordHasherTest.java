package io.hashwatt.server.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.port.PasswordHasher;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A password's hash")
class Pbkdf2PasswordHasherTest {

    private final Random random = new Random(7);
    private final PasswordHasher hasher = new Pbkdf2PasswordHasher(count -> {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    });

    @Test
    @DisplayName("matches its password and no other")
    void matches() {
        String hash = hasher.hash("corréct horse ₿");

        assertThat(hasher.matches("corréct horse ₿", hash)).isTrue();
        assertThat(hasher.matches("corréct horse B", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
    }

    @Test
    @DisplayName("is another each time, and says with how many rounds it was made")
    void salted() {
        assertThat(hasher.hash("secret")).isNotEqualTo(hasher.hash("secret")).startsWith("pbkdf2-sha256:600000:");
    }

    @Test
    @DisplayName("is that of RFC 7914, section 11, for its password, salt and rounds")
    void publishedVector() {
        // The vector has 64 bytes; ours are its first 32, which PBKDF2 makes as a block of their own.
        String hash = "pbkdf2-sha256:1:c2FsdA==:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=";

        assertThat(hasher.matches("passwd", hash)).isTrue();
    }

    @Test
    @DisplayName("that cannot be read matches nothing")
    void unreadable() {
        assertThat(hasher.matches("secret", "md5:abc")).isFalse();
        assertThat(hasher.matches("secret", "")).isFalse();
    }
}
