package io.hashwatt.cli.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says about the server, before all other settings.
 *
 * @param config a file with more settings
 * @param host the address to listen on
 * @param port 0 for any that is free
 */
public record ServeOptions(Optional<Path> config, Optional<String> host, Optional<Integer> port) {}
