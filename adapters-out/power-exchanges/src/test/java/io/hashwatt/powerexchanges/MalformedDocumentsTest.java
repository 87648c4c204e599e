package io.hashwatt.powerexchanges;

import static io.hashwatt.documents.testing.Given.defectsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.port.PriceDocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Good documents with one thing wrong. Each row says what is replaced by what, and how the refusal begins: with
 * the place, then the rule.
 */
class MalformedDocumentsTest {

    private static final String ENTSOE = EntsoeXml.document()
            .sequence(1)
            .period("2024-10-05T22:00Z", "2024-10-05T23:00Z", "PT15M", "1=55.35", "2=-44.22", "4=0")
            .text();

    private static final String NORD_POOL = NordPoolDocumentReaderTest.document(
            NordPoolDocumentReaderTest.entry("2024-11-04T23:00:00Z", "2024-11-05T00:00:00Z", "\"SE3\": 21.54"),
            NordPoolDocumentReaderTest.entry("2024-11-05T00:00:00Z", "2024-11-05T01:00:00Z", "\"SE3\": 6.56"));

    private static final String AWATTAR = AwattarDocumentReaderTest.document(
            AwattarDocumentReaderTest.entry(1_730_761_200_000L, 1_730_764_800_000L, "21.54"),
            AwattarDocumentReaderTest.entry(1_730_764_800_000L, 1_730_768_400_000L, "6.56"));

    private static final String CSV = """
            start_utc,minutes,price_per_mwh,published_at_utc
            2025-01-01T00:00Z,60,21.54,2024-12-31T12:00Z
            2025-01-01T01:00Z,60,-6.56,2024-12-31T12:00Z
            2025-01-01T02:00Z,60,0,2024-12-31T12:00Z
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # the document
            <type>A44</type>                     | <type>A69</type>                      | file:4: type must be A44, the price document, not "A69"
            <type>A44</type>                     | nothing                               | file:2: type is missing
            <type>A44</type>                     | <type>A44</type><type>A44</type>      | file:4: type stands twice
            Publication_MarketDocument           | Publication_Document                  | file:2: must be a Publication_MarketDocument, not "Publication_Document"
            TimeSeries>                          | Series>                               | file:2: has no TimeSeries
            </TimeSeries>                        | nothing                               | file:40: is not well-formed XML
            # the series
            <currency_Unit.name>EUR              | <currency_Unit.name>BGN               | file:16: TimeSeries[1]: currency_Unit.name must be EUR, as nothing is converted, not "BGN"
            <currency_Unit.name>EUR              | <currency_Unit.name>eur               | file:16: TimeSeries[1]: currency_Unit.name must be EUR
            currency_Unit.name                   | currency                              | file:10: TimeSeries[1]: currency_Unit.name is missing
            MWH</price_Measure                   | KWH</price_Measure                    | file:17: TimeSeries[1]: price_Measure_Unit.name must be MWH
            price_Measure_Unit.name              | unit                                  | file:10: TimeSeries[1]: price_Measure_Unit.name is missing
            2</in_Domain.mRID>                   | 3</in_Domain.mRID>                    | file:14: TimeSeries[1]: out_Domain.mRID must be the same area as in_Domain.mRID
            out_Domain.mRID                      | away_Domain.mRID                      | file:10: TimeSeries[1]: out_Domain.mRID is missing
            10YBE----------2                     | nothing                               | file:13: TimeSeries[1]: in_Domain.mRID must be an area code
            A01</contract                        | A05</contract                         | file:15: TimeSeries[1]: contract_MarketAgreement.type must be A01 (day-ahead) or A07 (intraday), not "A05"
            position>1</classification           | position>0</classification            | file:18: TimeSeries[1]: classificationSequence_AttributeInstanceComponent.position must be a whole number from 1
            position>1</classification           | position>first</classification        | file:18: TimeSeries[1]: classificationSequence_AttributeInstanceComponent.position must be a whole number from 1
            <curveType>A03                       | <curveType>A02                        | file:19: TimeSeries[1]: curveType must be A01 or A03, not "A02"
            <curveType>A03                       | <curveType>A01                        | file:20: TimeSeries[1]/Period[1]: position 3 is missing
            Period>                              | Time>                                 | file:10: TimeSeries[1]: has no Period
            # the period
            <end>2024-10-05T23:00Z</end>         | <end>2024-10-05T23:10Z</end>          | file:20: TimeSeries[1]/Period[1]: is no multiple of its resolution
            <end>2024-10-05T23:00Z</end>         | <end>2024-10-05T22:00Z</end>          | file:23: TimeSeries[1]/Period[1]/timeInterval: end must be after the start 2024-10-05T22:00:00Z
            <end>2024-10-05T23:00Z</end>         | <end>2024-10-05T21:00Z</end>          | file:23: TimeSeries[1]/Period[1]/timeInterval: end must be after the start
            <end>2024-10-05T23:00Z</end>         | <end>2024-10-05T23:00</end>           | file:23: TimeSeries[1]/Period[1]/timeInterval: end must be a time with an offset
            <end>2024-10-05T23:00Z</end>         | <end>2024-02-30T23:00Z</end>          | file:23: TimeSeries[1]/Period[1]/timeInterval: end must be a time with an offset
            <end>2024-10-05T23:00Z</end>         | nothing                               | file:21: TimeSeries[1]/Period[1]/timeInterval: end is missing
            timeInterval>                        | interval>                             | file:20: TimeSeries[1]/Period[1]: timeInterval is missing
            <resolution>PT15M</resolution>       | <resolution>P1D</resolution>          | file:25: TimeSeries[1]/Period[1]: resolution must be whole minutes
            <resolution>PT15M</resolution>       | <resolution>PT746H</resolution>       | file:25: TimeSeries[1]/Period[1]: resolution must be at most PT745H (the longest month), not "PT746H"
            <resolution>PT15M</resolution>       | <resolution>PT7M</resolution>         | file:20: TimeSeries[1]/Period[1]: is no multiple of its resolution
            <resolution>PT15M</resolution>       | nothing                               | file:20: TimeSeries[1]/Period[1]: resolution is missing
            Point>                               | Spot>                                 | file:20: TimeSeries[1]/Period[1]: has no Point with position 1
            # the points
            <position>1</position>               | <position>3</position>                | file:20: TimeSeries[1]/Period[1]: has no Point with position 1
            <position>4</position>               | <position>5</position>                | file:35: TimeSeries[1]/Period[1]/Point[3]: position must be a whole number from 1 to 4, not "5"
            <position>4</position>               | <position>0</position>                | file:35: TimeSeries[1]/Period[1]/Point[3]: position must be a whole number from 1 to 4, not "0"
            <position>4</position>               | <position>-1</position>               | file:35: TimeSeries[1]/Period[1]/Point[3]: position must be a whole number from 1 to 4, not "-1"
            <position>4</position>               | <position>9999999999999999999999</position> | file:35: TimeSeries[1]/Period[1]/Point[3]: position must be a whole number
            <position>4</position>               | <position>2</position>                | file:34: TimeSeries[1]/Period[1]/Point[3]: position 2 is there twice, see file:30: TimeSeries[1]/Period[1]/Point[2]
            <position>4</position>               | nothing                               | file:34: TimeSeries[1]/Period[1]/Point[3]: position is missing
            <price.amount>0</price.amount>       | nothing                               | file:34: TimeSeries[1]/Period[1]/Point[3]: price.amount is missing
            <price.amount>0</price.amount>       | <price.amount/>                       | file:36: TimeSeries[1]/Period[1]/Point[3]: price.amount must be a decimal number with a point
            <price.amount>0</price.amount>       | <price.amount>0,5</price.amount>      | file:36: TimeSeries[1]/Period[1]/Point[3]: price.amount must be a decimal number with a point
            <price.amount>0</price.amount>       | <price.amount>1e9</price.amount>      | file:36: TimeSeries[1]/Period[1]/Point[3]: price.amount must be above -1000000000 and below 1000000000, not "1e9"
            <price.amount>0</price.amount>       | <price.amount>NaN</price.amount>      | file:36: TimeSeries[1]/Period[1]/Point[3]: price.amount must be a decimal number with a point
            <price.amount>0</price.amount>       | <price.amount>1e999999999</price.amount> | file:36: TimeSeries[1]/Period[1]/Point[3]: price.amount must be a decimal number with a point
            """)
    void entsoe(String replaced, String by, String refusal) {
        assertRefused(new EntsoeDocumentReader(), ENTSOE, replaced, by, refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "nothing", textBlock = """
            "market": "DayAhead"     | "market": "Intraday"      | file: market: must be DayAhead, not "Intraday"
            "market"                 | "marked"                  | file: market: is missing
            "currency": "EUR"        | "currency": "SEK"         | file: currency: must be EUR, not "SEK": nothing is converted
            "currency": "EUR"        | "currency": null          | file: currency: must not be null
            "updatedAt": "2024-11    | "updatedAt": "2024-13     | file: updatedAt: must be a time with an offset
            "updatedAt": "           | "updatedAt": 5, "other": "| file: updatedAt: must be a text, not 5
            "multiAreaEntries"       | "multiIndexEntries"       | file: multiAreaEntries: is missing
            "areaStates": []         | "areaStates": {}          | file: areaStates: must be an array, not an object
            "areaStates": []         | "areaStates": [{"areas": []}]                  | file: areaStates[0].state: is missing
            "areaStates": []         | "areaStates": [{"state": "Final"}]             | file: areaStates[0].areas: is missing
            "areaStates": []         | "areaStates": [{"state": "Final", "areas": [3]}] | file: areaStates[0].areas[0]: must be a text, not 3
            "2024-11-05T01:00:00Z"   | "2024-11-05T00:00:00Z"    | file: multiAreaEntries[1].deliveryEnd: deliveryEnd must be 5, 15, 30 or 60 minutes after its start
            "2024-11-05T01:00:00Z"   | "2024-11-05T00:20:00Z"    | file: multiAreaEntries[1].deliveryEnd: deliveryEnd must be 5, 15, 30 or 60 minutes after its start
            "2024-11-05T01:00:00Z"   | "2024-11-05T02:00:00Z"    | file: multiAreaEntries[1].deliveryEnd: deliveryEnd must be 5, 15, 30 or 60 minutes after its start
            "2024-11-05T01:00:00Z"   | "2024-11-05T01:00:00"     | file: multiAreaEntries[1].deliveryEnd: must be a time with an offset
            "2024-11-05T01:00:00Z"   | 1730764800                | file: multiAreaEntries[1].deliveryEnd: must be a text, not 1730764800
            {"SE3": 6.56}            | {"SE3": -1000000000}      | file: multiAreaEntries[1].entryPerArea.SE3: must be above -1000000000 and below 1000000000
            {"SE3": 6.56}            | [6.56]                    | file: multiAreaEntries[1].entryPerArea: must be an object, not an array
            {"SE3": 6.56}            | null                      | file: multiAreaEntries[1].entryPerArea: must not be null
            {"SE3": 6.56}            | {"SE3": "6.56"}           | file: multiAreaEntries[1].entryPerArea.SE3: must be a number (below 10^30, at most 40 digits), not "6.56"
            {"SE3": 6.56}            | {"SE3": {}}               | file: multiAreaEntries[1].entryPerArea.SE3: must be a number (below 10^30, at most 40 digits), not an object
            {"SE3": 6.56}            | {"SE3": 1e999999999}      | file: multiAreaEntries[1].entryPerArea.SE3: must be a number (below 10^30, at most 40 digits), not 1e999999999
            {"SE3": 6.56}            | {"SE3": 1, "SE3": 2}      | file:6: the field "SE3" stands twice in one object
            {"SE3": 6.56}            | {" ": 6.56}               | file: multiAreaEntries[1].entryPerArea. : does not belong to an area code
            {"SE3": 6.56}            | {"SE3": 6,56}             | file:6: is not valid JSON
            {"SE3": 6.56}            | {"SE3": NaN}              | file:6: is not valid JSON
            {"SE3": 6.56}            | {"SE3": 06.56}            | file:6: is not valid JSON
            "entryPerArea": {"SE3": 6.56} | "prices": {}         | file: multiAreaEntries[1].entryPerArea: is missing
            "areaStates": []}        | "areaStates": []          | file:8: is not valid JSON
            "areaStates": []}        | "areaStates": []}}        | file:8: is not valid JSON
            """)
    void nord_pool(String replaced, String by, String refusal) {
        assertRefused(new NordPoolDocumentReader(), NORD_POOL, replaced, by, refusal);
    }

    @Test
    void nord_pool_without_entries() {
        assertThat(defectsOf(Prices.reading(new NordPoolDocumentReader(), NordPoolDocumentReaderTest.document())))
                .containsExactly("file: multiAreaEntries: must not be empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "data": [         | "date": [          | file: data: is missing
            "data": [         | "data": [5,        | file: data[0]: must be an object, not 5
            "data": [         | "data": [null,     | file: data[0]: must not be null
            "data": [         | "data": [],"x": [  | file: data: must not be empty
            1730761200000     | "1730761200000"    | file: data[0].start_timestamp: must be a whole number
            1730761200000     | 1730761200000.5    | file: data[0].start_timestamp: must be a whole number
            1730761200000     | -1                 | file: data[0].start_timestamp: must be a whole number from 0
            1730761200000     | 1e999999999        | file: data[0].start_timestamp: must be a whole number
            1730761200000     | 1730761200         | file: data[0].end_timestamp: end_timestamp must be 5, 15, 30 or 60 minutes after its start
            1730768400000     | 1730764800000      | file: data[1].end_timestamp: end_timestamp must be 5, 15, 30 or 60 minutes after its start
            1730768400000     | 1730761200000      | file: data[1].end_timestamp: end_timestamp must be 5, 15, 30 or 60 minutes after its start
            1730768400000     | 999999999999999999 | file: data[1].end_timestamp: must be a whole number from 0
            21.54             | null               | file: data[0].marketprice: must not be null
            21.54             | "21.54"            | file: data[0].marketprice: must be a number
            21.54             | 1e30               | file: data[0].marketprice: must be a number
            21.54             | 1000000000         | file: data[0].marketprice: must be above -1000000000 and below 1000000000
            "marketprice"     | "price"            | file: data[0].marketprice: is missing
            "Eur/MWh"         | "ct/kWh"           | file: data[0].unit: must be EUR/MWh, as nothing is converted, not "ct/kWh"
            "Eur/MWh"         | "Sek/MWh"          | file: data[0].unit: must be EUR/MWh, as nothing is converted, not "Sek/MWh"
            "Eur/MWh"         | 5                  | file: data[0].unit: must be a text, not 5
            "unit": "Eur/MWh" | "x": 0             | file: data[0].unit: is missing
            ]}                | ]                  | file:3: is not valid JSON
            """)
    void awattar(String replaced, String by, String refusal) {
        assertRefused(new AwattarDocumentReader(), AWATTAR, replaced, by, refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, nullValues = "nothing", textBlock = """
            start_utc                   | start                       | file:1: the column "start" is not known; the columns are start_utc,minutes,price_per_mwh[,published_at_utc]
            minutes                     | start_utc                   | file:1: the column start_utc stands twice in the header
            price_per_mwh               | price_per_kwh               | file:1: the column "price_per_kwh" is not known
            ,published_at_utc           | nothing                     | file:2: has too many cells: 4 instead of 3
            ,published_at_utc           | ,published_at_utc,comment   | file:1: the column "comment" is not known
            ,60,21.54,                  | ,60;21.54;                  | file:2: has too few cells: 2 instead of 4
            ,60,21.54,                  | ,60,21,54,                  | file:2: has too many cells: 5 instead of 4
            ,60,21.54,                  | ,,21.54,                    | file:2: minutes must be a positive whole number, not ""
            ,60,21.54,                  | ,0,21.54,                   | file:2: minutes must be a positive whole number, not "0"
            ,60,21.54,                  | ,-60,21.54,                 | file:2: minutes must be a positive whole number, not "-60"
            ,60,21.54,                  | ,59.5,21.54,                | file:2: minutes must be a positive whole number, not "59.5"
            ,60,21.54,                  | ,44701,21.54,               | file:2: minutes must be at most 44700 (the longest month), not "44701"
            ,60,21.54,                  | ,99999999,21.54,            | file:2: minutes must be at most 44700 (the longest month), not "99999999"
            ,60,21.54,                  | ,60,1000000000,             | file:2: price_per_mwh must be above -1000000000 and below 1000000000, not "1000000000"
            ,60,21.54,                  | ,60,-1e9,                   | file:2: price_per_mwh must be above -1000000000 and below 1000000000, not "-1e9"
            ,60,21.54,                  | ,61,21.54,                  | file:3: overlaps in time with line 2
            ,60,21.54,                  | ,60,,                       | file:2: price_per_mwh must be a decimal number with a point
            ,60,21.54,                  | ,60,NaN,                    | file:2: price_per_mwh must be a decimal number with a point
            ,60,21.54,                  | ,60,Infinity,               | file:2: price_per_mwh must be a decimal number with a point
            ,60,21.54,                  | ,60,0x1F,                   | file:2: price_per_mwh must be a decimal number with a point
            ,60,21.54,                  | ,60,1e999999999,            | file:2: price_per_mwh must be a decimal number with a point
            ,60,21.54,                  | ,60,21.54 EUR,              | file:2: price_per_mwh must be a decimal number with a point
            2025-01-01T01:00Z,60        | 2025-01-01 01:00,60         | file:3: start_utc must be a UTC time such as 2025-01-31T23:00:00Z, not "2025-01-01 01:00"
            2025-01-01T01:00Z,60        | 2025-01-01T01:00+00:00,60   | file:3: start_utc must be a UTC time
            2025-01-01T01:00Z,60        | 2025-02-29T01:00Z,60        | file:3: start_utc must be a UTC time
            2025-01-01T01:00Z,60        | 1735693200,60               | file:3: start_utc must be a UTC time
            2025-01-01T01:00Z,60        | 9999-12-31T23:30Z,60        | file:3: minutes must end before the year 10000
            2025-01-01T01:00Z,60        | 2025-01-01T02:30Z,60        | file:4: overlaps in time with line 3
            2025-01-01T01:00Z,60        | 2025-01-01T00:00Z,60        | file:3: overlaps in time with line 2
            21.54,2024-12-31T12:00Z     | 21.54,yesterday             | file:2: published_at_utc must be a UTC time
            21.54,2024-12-31T12:00Z     | 21.54,                      | file:2: published_at_utc must be a UTC time
            """)
    void csv(String replaced, String by, String refusal) {
        assertRefused(new CsvPriceReader(), CSV, replaced, by, refusal);
    }

    private static void assertRefused(
            PriceDocumentReader reader, String good, String replaced, String by, String refusal) {
        assertThat(good).contains(replaced);
        String malformed = good.replace(replaced, by == null ? "" : by);

        assertThat(defectsOf(Prices.reading(reader, malformed)))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith(refusal);
    }
}
