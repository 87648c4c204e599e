package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.documents.Defects;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.TextValue;
import io.hashwatt.documents.Utf8Text;
import io.hashwatt.documents.XmlDocument;
import io.hashwatt.documents.XmlElement;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Price documents (A44) of the ENTSO-E Transparency Platform, {@code Publication_MarketDocument} of IEC
 * 62325-451-3 in any version. What the platform is asked and answers with is told by the root element: it also
 * answers with an {@code Acknowledgement_MarketDocument}, which is an error and carries its reason.
 *
 * <p>The document's own period is not used: it may be narrower than the Periods inside. {@code createdDateTime} is
 * when the answer was made, not when the prices were published, so no publication time is stated.
 */
final class EntsoeDocumentReader implements PriceDocumentReader {

    private static final String PRICES = "Publication_MarketDocument";
    private static final String ERROR = "Acknowledgement_MarketDocument";

    /** Says yes to any XML: no other format is XML, and this reader can say what is wrong with it. */
    @Override
    public boolean recognises(SourceDocument document) {
        return Utf8Text.beginning(document).startsWith("<");
    }

    @Override
    public DocumentReading<List<QuotedPrice>> read(SourceDocument document, CurrencyCode currency) {
        return Reading.of(() -> prices(XmlDocument.root(document), currency));
    }

    private static List<QuotedPrice> prices(XmlElement root, CurrencyCode currency) {
        refuseOtherDocuments(root);
        List<XmlElement> timeSeries = root.children("TimeSeries");
        if (timeSeries.isEmpty()) {
            throw root.refusal("has no TimeSeries");
        }
        Defects defects = new Defects();
        EntsoePrices prices = new EntsoePrices();
        for (XmlElement element : timeSeries) {
            defects.attempt(() -> new EntsoeTimeSeries(element, currency).addTo(prices));
        }
        defects.refuseIfAny();
        return prices.all();
    }

    private static void refuseOtherDocuments(XmlElement root) {
        if (root.name().equals(ERROR)) {
            throw root.refusal("is an error of the publisher, not prices: " + reasons(root));
        }
        if (!root.name().equals(PRICES)) {
            throw root.refusal("must be a " + PRICES + ", not " + Quoted.of(root.name()));
        }
        TextValue type = root.text("type");
        if (!type.text().equals("A44")) {
            throw type.refusal("must be A44, the price document");
        }
    }

    private static String reasons(XmlElement root) {
        List<String> reasons = new ArrayList<>();
        for (XmlElement reason : root.children("Reason")) {
            String code = reason.optionalText("code").map(TextValue::text).orElse("");
            String text = reason.optionalText("text").map(TextValue::text).orElse("");
            reasons.add(Quoted.plain((code + " " + text).strip()));
        }
        return reasons.isEmpty() ? "without a reason" : String.join("; ", reasons);
    }
}
