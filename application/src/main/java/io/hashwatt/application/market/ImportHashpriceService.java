package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DerivedHashprice;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.util.ArrayList;
import java.util.List;

final class ImportHashpriceService implements ImportHashprice {

    private final BitcoinDocumentReader reader;

    ImportHashpriceService(BitcoinDocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Result importFrom(Command command) {
        return switch (command) {
            case Command.Quoted quoted -> quoted(quoted);
            case Command.Derived derived -> derived(derived);
        };
    }

    private Result quoted(Command.Quoted command) {
        return switch (reader.readHashprice(command.hashprice())) {
            case DocumentReading.Refused<List<QuotedHashprice.Quote>> refused -> new Result.Refused(refused.defects());
            case DocumentReading.Read<List<QuotedHashprice.Quote>> read ->
                new Result.Imported(new QuotedHashprice(read.content()), read.remarks());
        };
    }

    private Result derived(Command.Derived command) {
        return switch (reader.readQuotes(command.bitcoin())) {
            case DocumentReading.Refused<List<BitcoinQuote>> refused -> new Result.Refused(refused.defects());
            case DocumentReading.Read<List<BitcoinQuote>> quotes -> withDifficulties(command, quotes);
        };
    }

    private Result withDifficulties(Command.Derived command, DocumentReading.Read<List<BitcoinQuote>> quotes) {
        return switch (reader.readDifficulties(command.difficulty())) {
            case DocumentReading.Refused<List<DifficultyPoint>> refused -> new Result.Refused(refused.defects());
            case DocumentReading.Read<List<DifficultyPoint>> points -> {
                List<String> remarks = new ArrayList<>(quotes.remarks());
                remarks.addAll(points.remarks());
                yield new Result.Imported(
                        new DerivedHashprice(quotes.content(), points.content(), command.feeShare()), remarks);
            }
        };
    }
}
