package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.InputFiles;
import io.hashwatt.domain.plan.site.CapUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that plan and backtest share, as they were typed. */
final class SiteOptions {

    @Option(names = "--power", arity = "1..*")
    private List<String> power = new ArrayList<>();

    @Option(names = "--indicative")
    private @Nullable String indicative;

    @Option(names = "--fleet")
    private @Nullable String fleet;

    @Option(names = "--hashprice")
    private @Nullable String hashprice;

    @Option(names = "--bitcoin")
    private @Nullable String bitcoin;

    @Option(names = "--difficulty")
    private @Nullable String difficulty;

    @Option(names = "--fee-share")
    private @Nullable String feeShare;

    @Option(names = {"--zone", "--time-zone"})
    private @Nullable String zone;

    @Option(names = "--currency")
    private @Nullable String currency;

    @Option(names = "--from")
    private @Nullable String from;

    @Option(names = "--to")
    private @Nullable String to;

    @Option(names = "--area")
    private @Nullable String area;

    @Option(names = "--auction")
    private @Nullable String auction;

    @Option(names = "--independent")
    private boolean independent;

    @Option(names = "--json")
    private boolean json;

    boolean json() {
        return json;
    }

    private CapUse caps() {
        return independent ? CapUse.REPORTED : CapUse.OBEYED;
    }

    /** The arguments first, then the files, so that a typo costs no time. */
    SiteRequest request() {
        return request(null);
    }

    /** @param assumedHashprice in the place of the one in the files; null: none */
    SiteRequest request(@Nullable BigDecimal assumedHashprice) {
        var days = Arguments.zone(Arguments.required("--zone", zone));
        var wanted = new SiteRequest.Wanted(
                days,
                Arguments.currency(Arguments.required("--currency", currency)),
                from == null ? null : Arguments.instant("--from", from, days),
                to == null ? null : Arguments.instant("--to", to, days),
                Arguments.selection(auction, area));
        wanted.refuseEmptyPeriod();
        Arguments.required("--power", power.isEmpty() ? null : power.getFirst());
        Arguments.required("--fleet", fleet);
        HashpriceOptions hash = new HashpriceOptions(hashprice, bitcoin, difficulty, feeShare, assumedHashprice);
        hash.refuseContradictions();
        return new SiteRequest(
                power.stream().map(InputFiles::read).toList(),
                indicative == null ? null : InputFiles.read(indicative),
                InputFiles.read(Arguments.required("--fleet", fleet)),
                hash.command(wanted.currency()),
                caps(),
                wanted);
    }
}
