package io.hashwatt.cli.plan;

import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.InputFiles;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where the hashprice comes from: a file, or bitcoin price, difficulty and fee share; or it is assumed, in the place of either. */
record HashpriceOptions(
        @Nullable String hashprice,
        @Nullable String bitcoin,
        @Nullable String difficulty,
        @Nullable String feeShare,
        @Nullable BigDecimal assumed) {

    void refuseContradictions() {
        boolean derived = bitcoin != null || difficulty != null || feeShare != null;
        if (hashprice != null && derived) {
            throw new InputError("--hashprice excludes --bitcoin, --difficulty and --fee-share; give one or the other");
        }
        if (hashprice == null && !derived && assumed == null) {
            throw new InputError("--hashprice is missing (or --bitcoin, --difficulty and --fee-share)");
        }
        if (derived && assumed == null) {
            Arguments.required("--bitcoin", bitcoin);
            Arguments.required("--difficulty", difficulty);
            Arguments.feeShare(Arguments.required("--fee-share", feeShare));
        }
    }

    /** What is assumed counts alone: the files are not read then. @param currency of the site, in which bitcoin is priced too */
    ImportHashprice.Command command(CurrencyCode currency) {
        if (assumed != null) {
            return new ImportHashprice.Command.Assumed(currency, assumed);
        }
        return hashprice != null
                ? new ImportHashprice.Command.Quoted(currency, InputFiles.read(hashprice))
                : new ImportHashprice.Command.Derived(
                        currency,
                        InputFiles.read(Arguments.required("--bitcoin", bitcoin)),
                        InputFiles.read(Arguments.required("--difficulty", difficulty)),
                        Arguments.feeShare(Arguments.required("--fee-share", feeShare)));
    }
}
