package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks over the shares with which a hashprice is worked out: they are easily given in per cent. */
public final class PlausibleShares {

    private PlausibleShares() {}

    public static List<ImplausibleValue> of(HashpriceBasis basis) {
        return switch (basis) {
            case HashpriceBasis.Quoted ignored -> List.of();
            case HashpriceBasis.Derived derived -> of(derived.feeShare(), derived.poolFee());
        };
    }

    /** @param feeShare of the subsidy @param poolFee as a share, too */
    public static List<ImplausibleValue> of(BigDecimal feeShare, BigDecimal poolFee) {
        return Stream.of(ofFees(feeShare), ofPool(poolFee))
                .flatMap(Optional::stream)
                .toList();
    }

    public static Optional<ImplausibleValue> ofFees(BigDecimal share) {
        return ImplausibleValue.of(Measure.FEE_SHARE, new InputPlace.OfMarket("hashprice.fee_share"), share);
    }

    private static Optional<ImplausibleValue> ofPool(BigDecimal fee) {
        return ImplausibleValue.of(Measure.POOL_FEE, new InputPlace.OfMarket("hashprice.pool_fee"), fee);
    }
}
