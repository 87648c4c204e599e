package io.hashwatt.persistence.jpa;

import io.hashwatt.persistence.jdbc.Row;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as {@link Row} reads them. */
@Converter(autoApply = true)
public final class DecimalConverter implements AttributeConverter<BigDecimal, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable BigDecimal value) {
        return value;
    }

    @Override
    public @Nullable BigDecimal convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : Row.plain(column);
    }
}
