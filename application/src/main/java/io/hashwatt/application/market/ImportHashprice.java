package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.market.HashpriceCurve;
import java.math.BigDecimal;

/** Makes a hashprice curve from documents. */
public interface ImportHashprice {

    DocumentReading<HashpriceCurve> importFrom(Command command);

    sealed interface Command {

        /** A hashprice somebody quoted. */
        record Quoted(SourceDocument hashprice) implements Command {}

        /** @param feeShare transaction fees as a share of the subsidy, on top of it; not negative */
        record Derived(SourceDocument bitcoin, SourceDocument difficulty, BigDecimal feeShare) implements Command {}
    }
}
