package io.hashwatt.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Streams that give the memory of their compressor, which is outside of the heap, back when they are closed. */
final class Deflated {

    private static final int BUFFER = 8_192;

    private Deflated() {}

    static Out to(OutputStream target) {
        return new Out(target);
    }

    static In from(InputStream source) {
        return new In(source);
    }

    /** The fastest level: higher ones gain a few percent and take three times as long. */
    static final class Out extends DeflaterOutputStream {
        private Out(OutputStream target) {
            super(target, new Deflater(Deflater.BEST_SPEED), BUFFER);
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                def.end();
            }
        }
    }

    static final class In extends InflaterInputStream {
        private In(InputStream source) {
            super(source, new Inflater(), BUFFER);
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inf.end();
            }
        }
    }
}
