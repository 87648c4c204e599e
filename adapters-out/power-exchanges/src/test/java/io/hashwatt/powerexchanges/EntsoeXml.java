package io.hashwatt.powerexchanges;

import java.util.ArrayList;
import java.util.List;

/** Writes ENTSO-E price documents: one day-ahead TimeSeries unless told otherwise, one element a line. */
final class EntsoeXml {

    private final List<String> finished = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private String sequence = "";
    private String contract = "<contract_MarketAgreement.type>A01</contract_MarketAgreement.type>\n";
    private String curve = "<curveType>A03</curveType>\n";

    static EntsoeXml document() {
        return new EntsoeXml();
    }

    EntsoeXml sequence(int position) {
        String name = "classificationSequence_AttributeInstanceComponent.position";
        sequence = "<%s>%d</%s>\n".formatted(name, position, name);
        return this;
    }

    EntsoeXml contract(String type) {
        contract = "<contract_MarketAgreement.type>" + type + "</contract_MarketAgreement.type>\n";
        return this;
    }

    EntsoeXml withoutContract() {
        contract = "";
        return this;
    }

    EntsoeXml curve(String type) {
        curve = "<curveType>" + type + "</curveType>\n";
        return this;
    }

    EntsoeXml withoutCurve() {
        curve = "";
        return this;
    }

    /** @param points each {@code position=price} */
    EntsoeXml period(String start, String end, String resolution, String... points) {
        StringBuilder period = new StringBuilder("<Period>\n<timeInterval>\n");
        period.append("<start>%s</start>\n<end>%s</end>\n</timeInterval>\n".formatted(start, end));
        period.append("<resolution>%s</resolution>\n".formatted(resolution));
        for (String point : points) {
            String[] parts = point.split("=");
            period.append("<Point>\n<position>%s</position>\n".formatted(parts[0]));
            period.append("<price.amount>%s</price.amount>\n</Point>\n".formatted(parts[1]));
        }
        periods.add(period.append("</Period>\n").toString());
        return this;
    }

    /** The next settings and periods belong to a further TimeSeries. */
    EntsoeXml another() {
        finished.add("""
                <TimeSeries>
                <mRID>1</mRID>
                <businessType>A62</businessType>
                <in_Domain.mRID codingScheme="A01">10YBE----------2</in_Domain.mRID>
                <out_Domain.mRID codingScheme="A01">10YBE----------2</out_Domain.mRID>
                %s<currency_Unit.name>EUR</currency_Unit.name>
                <price_Measure_Unit.name>MWH</price_Measure_Unit.name>
                %s%s%s</TimeSeries>
                """.formatted(contract, sequence, curve, String.join("", periods)));
        periods.clear();
        return this;
    }

    String text() {
        another();
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <Publication_MarketDocument xmlns="urn:iec62325.351:tc57wg16:451-3:publicationdocument:7:3">
                <mRID>64e2af3a87c2404cbea80edc067a1b6f</mRID>
                <type>A44</type>
                <createdDateTime>2024-10-07T14:36:40Z</createdDateTime>
                <period.timeInterval>
                <start>2024-10-05T22:00Z</start>
                <end>2024-10-06T22:00Z</end>
                </period.timeInterval>
                %s</Publication_MarketDocument>
                """.formatted(String.join("", finished));
    }
}
