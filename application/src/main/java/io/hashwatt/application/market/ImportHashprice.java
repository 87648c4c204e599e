package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.HashpriceCurve;
import java.math.BigDecimal;

/** Makes a hashprice curve from documents, or from an assumption in their place. */
public interface ImportHashprice {

    DocumentReading<HashpriceCurve> importFrom(Command command);

    sealed interface Command {

        /**
         * A hashprice somebody quoted.
         *
         * @param currency of the quotes: their document does not say it
         */
        record Quoted(CurrencyCode currency, SourceDocument hashprice) implements Command {}

        /**
         * @param currency of the bitcoin prices: their document does not say it
         * @param feeShare transaction fees as a share of the subsidy, on top of it; not negative
         */
        record Derived(CurrencyCode currency, SourceDocument bitcoin, SourceDocument difficulty, BigDecimal feeShare)
                implements Command {}

        /** @param perPhDay per PH/s and day, for all time; not negative */
        record Assumed(CurrencyCode currency, BigDecimal perPhDay) implements Command {}
    }
}
