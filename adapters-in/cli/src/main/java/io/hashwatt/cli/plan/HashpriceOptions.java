package io.hashwatt.cli.plan;

import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.InputFiles;
import io.hashwatt.domain.kernel.CurrencyCode;
import org.jspecify.annotations.Nullable;

/** Where the hashprice comes from: a file, or bitcoin price, difficulty and fee share. */
record HashpriceOptions(
        @Nullable String hashprice,
        @Nullable String bitcoin,
        @Nullable String difficulty,
        @Nullable String feeShare) {

    void refuseContradictions() {
        boolean derived = bitcoin != null || difficulty != null || feeShare != null;
        if (hashprice != null && derived) {
            throw new InputError("--hashprice excludes --bitcoin, --difficulty and --fee-share; give one or the other");
        }
        if (hashprice == null && !derived) {
            throw new InputError("--hashprice is missing (or --bitcoin, --difficulty and --fee-share)");
        }
        if (derived) {
            Arguments.required("--bitcoin", bitcoin);
            Arguments.required("--difficulty", difficulty);
            Arguments.feeShare(Arguments.required("--fee-share", feeShare));
        }
    }

    /** @param currency of the site, in which bitcoin is priced too */
    ImportHashprice.Command command(CurrencyCode currency) {
        return hashprice != null
                ? new ImportHashprice.Command.Quoted(currency, InputFiles.read(hashprice))
                : new ImportHashprice.Command.Derived(
                        currency,
                        InputFiles.read(Arguments.required("--bitcoin", bitcoin)),
                        InputFiles.read(Arguments.required("--difficulty", difficulty)),
                        Arguments.feeShare(Arguments.required("--fee-share", feeShare)));
    }
}
