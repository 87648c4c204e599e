package io.hashwatt.benchmarks.serve;

import io.hashwatt.migrations.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as the launcher starts it, on a database that is there. */
final class ServedProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Hashwatt is ready at (\\S+) .*");
    private static final Pattern LINK = Pattern.compile(".*token=(\\S+).*");

    private final Process process;
    private final String address;
    private final String token;

    private ServedProcess(Process process, String address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
    }

    /**
     * Returns when the server is ready; its log is a file in the folder.
     *
     * @param jar of the whole program
     * @param processors how many it takes the machine to have
     */
    static ServedProcess start(Path jar, TestDatabase database, Path folder, int processors) throws IOException {
        Path settings = Files.writeString(Files.createTempFile(folder, "settings", ".properties"), """
                hashwatt.database.url=%1$s
                hashwatt.database.user=%2$s
                hashwatt.database.password=%2$s
                hashwatt.database.migration.user=%3$s
                hashwatt.database.migration.password=%3$s
                hashwatt.login-link=platform
                hashwatt.ui.enabled=false
                """.formatted(
                        database.url(), database.applicationUser(), database.ownerUser()));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-XX:ActiveProcessorCount=" + processors,
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--port",
                        "0",
                        "--config",
                        settings.toString()))
                .redirectError(folder.resolve(settings.getFileName() + ".log").toFile())
                .start();
        return ready(process);
    }

    private static ServedProcess ready(Process process) throws IOException {
        BufferedReader output = new BufferedReader(process.inputReader());
        String token = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher link = LINK.matcher(line);
            token = link.matches() ? link.group(1) : token;
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return new ServedProcess(process, ready.group(1), token);
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    String address() {
        return address;
    }

    /** Of the platform's administrator. */
    String oneTimeToken() {
        return token;
    }

    /** Processor time so far, in seconds. */
    double processorSeconds() {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1e3)
                .orElse(0.0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
