package io.hashwatt.powerexchanges;

import io.hashwatt.documents.Defects;
import io.hashwatt.documents.TextValue;
import io.hashwatt.documents.XmlElement;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.util.List;

/**
 * One {@code TimeSeries}: the prices of one auction in one area, in any number of Periods, which may overlap and
 * come in any order.
 */
final class EntsoeTimeSeries {

    private static final String SEQUENCE = "classificationSequence_AttributeInstanceComponent.position";
    private static final int HIGHEST_SEQUENCE = 1_000;

    private final XmlElement element;
    private final CurrencyCode currency;

    EntsoeTimeSeries(XmlElement element, CurrencyCode currency) {
        this.element = element;
        this.currency = currency;
    }

    EntsoePrices addTo(EntsoePrices prices) {
        refuseOtherCurrency();
        refuseOtherUnit();
        PowerSeriesId series = new PowerSeriesId(product(), area(), currency);
        EntsoeCurve curve = curve();
        List<XmlElement> periods = element.children("Period");
        if (periods.isEmpty()) {
            throw element.refusal("has no Period");
        }
        Defects defects = new Defects();
        for (XmlElement period : periods) {
            defects.attempt(() -> new EntsoePeriod(period, series, curve).addTo(prices));
        }
        defects.refuseIfAny();
        return prices;
    }

    private void refuseOtherCurrency() {
        TextValue stated = element.text("currency_Unit.name");
        if (!stated.text().equals(currency.value())) {
            throw stated.refusal("must be " + currency + ", as nothing is converted");
        }
    }

    private void refuseOtherUnit() {
        TextValue unit = element.text("price_Measure_Unit.name");
        if (!unit.text().equals("MWH")) {
            throw unit.refusal("must be MWH, as nothing is converted");
        }
    }

    private PowerProduct product() {
        int sequence = element.optionalText(SEQUENCE)
                .map(text -> (int) text.wholeNumber(1, HIGHEST_SEQUENCE))
                .orElse(1);
        return new PowerProduct(kind(), sequence);
    }

    /** Documents from before the intraday auctions were published do not name the contract: they are day-ahead. */
    private PowerProduct.Kind kind() {
        return element.optionalText("contract_MarketAgreement.type")
                .map(contract -> switch (contract.text()) {
                    case "A01" -> PowerProduct.Kind.DAY_AHEAD;
                    case "A07" -> PowerProduct.Kind.INTRADAY_AUCTION;
                    default -> throw contract.refusal("must be A01 (day-ahead) or A07 (intraday)");
                })
                .orElse(PowerProduct.Kind.DAY_AHEAD);
    }

    private String area() {
        TextValue in = element.text("in_Domain.mRID");
        TextValue out = element.text("out_Domain.mRID");
        if (!in.text().equals(out.text())) {
            throw out.refusal("must be the same area as in_Domain.mRID");
        }
        if (in.text().isEmpty() || in.text().length() > 64) {
            throw in.refusal("must be an area code");
        }
        return in.text();
    }

    /** The standard's own default is A01: every position is there. */
    private EntsoeCurve curve() {
        return element.optionalText("curveType")
                .map(type -> switch (type.text()) {
                    case "A01" -> EntsoeCurve.EVERY_POSITION;
                    case "A03" -> EntsoeCurve.CHANGES_ONLY;
                    default -> throw type.refusal("must be A01 or A03");
                })
                .orElse(EntsoeCurve.EVERY_POSITION);
    }
}
