package io.hashwatt.persistence.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Has something happen once, when the first bytes arrive. */
final class DisturbedOutput extends FilterOutputStream {

    private final Runnable disturbance;
    private boolean disturbed;

    DisturbedOutput(OutputStream out, Runnable disturbance) {
        super(out);
        this.disturbance = disturbance;
    }

    @Override
    public void write(int b) throws IOException {
        disturb();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        disturb();
        out.write(bytes, offset, length);
    }

    private void disturb() {
        if (!disturbed) {
            disturbed = true;
            disturbance.run();
        }
    }
}
