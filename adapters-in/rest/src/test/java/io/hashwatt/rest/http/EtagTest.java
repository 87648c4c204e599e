package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entity tag")
class EtagTest {

    private static final String TAG = "\"a.1\"";

    @Test
    @DisplayName("is among those a reader has, alone, in a list, weak, or by a star")
    void known() {
        assertThat(Etag.isAmong(TAG, "\"a.1\"")).isTrue();
        assertThat(Etag.isAmong(TAG, "\"b.1\" , W/\"a.1\"")).isTrue();
        assertThat(Etag.isAmong(TAG, "*")).isTrue();
    }

    @Test
    @DisplayName("is not when the reader has none or others")
    void unknown() {
        assertThat(Etag.isAmong(TAG, null)).isFalse();
        assertThat(Etag.isAmong(TAG, "\"b.1\"")).isFalse();
        assertThat(Etag.isAmong(TAG, "a.1")).isFalse();
    }
}
