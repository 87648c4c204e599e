package io.hashwatt.server;

import io.hashwatt.cli.CliContext;
import io.hashwatt.cli.CommandLineApp;
import io.hashwatt.cli.console.Terminal;
import io.hashwatt.server.backup.SettingsDatabaseCopies;
import io.hashwatt.server.demo.DemoRun;
import io.hashwatt.server.run.ServerRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the process begins and ends. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] args) {
        CommandLineApp app = commandLine(terminal(System.getenv()), System.getenv());
        PrintStream out = new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        int code = app.run(out, new PrintStream(System.err, true, StandardCharsets.UTF_8), args);
        System.exit(code);
    }

    static CommandLineApp commandLine(Terminal terminal, Map<String, String> environment) {
        return new CommandLineApp(new CliContext(
                () -> Wiring.planning(InstantSource.system()),
                () -> Wiring.checking(InstantSource.system()),
                new ServerRun(),
                new DemoRun(),
                new SettingsDatabaseCopies(InstantSource.system()),
                Optional.ofNullable(environment.get("HASHWATT_API_KEY")),
                terminal,
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(development)"),
                "1".equals(environment.get("HASHWATT_DEBUG"))));
    }

    /** The launcher knows what is a terminal; Java would only know it of both streams together. */
    private static Terminal terminal(Map<String, String> environment) {
        return new Terminal(
                Boolean.getBoolean("launcher.stdout.terminal"),
                Boolean.getBoolean("launcher.stderr.terminal"),
                Integer.getInteger("launcher.columns", Terminal.NONE.columns()),
                environment.getOrDefault("NO_COLOR", "").isEmpty());
    }
}
