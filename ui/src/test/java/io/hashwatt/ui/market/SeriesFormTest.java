package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The form of a new series")
class SeriesFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final List<MarketSeries> created = new ArrayList<>();

    @BeforeEach
    void open() {
        SeriesForm.open(
                new MarketPresenter(
                        mine.process().series().manageSeries(),
                        mine.process().series().readSeries(),
                        mine.process().series().importIntoSeries(),
                        mine.scenario().clock()),
                created::add);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("asks for a sequence of auctions alone, and for a time of day of day-ahead prices alone")
    void fieldsOf(PowerProduct.Kind kind) {
        product().setValue(kind);

        assertThat(sequence().isVisible()).isEqualTo(kind.isAuction());
        assertThat(screen.field("day_ahead_known_at", TimePicker.class).isVisible())
                .isEqualTo(kind == PowerProduct.Kind.DAY_AHEAD);
    }

    @Test
    @DisplayName("makes a series of looks without a sequence, whatever was typed for another product before")
    void indicative() {
        sequence().setValue(999);
        product().setValue(PowerProduct.Kind.INDICATIVE);
        screen.field("name", TextField.class).setValue("Looks");
        screen.field("area", TextField.class).setValue("HB_SOUTH");
        choose("zone", "America/Chicago");
        choose("currency", "USD");

        screen.button("Create the series").click();

        assertThat(created)
                .singleElement()
                .extracting(series ->
                        ((SeriesContent.PowerPrices) series.content()).series().product())
                .isEqualTo(PowerProduct.INDICATIVE);
    }

    private IntegerField sequence() {
        return screen.field("sequence", IntegerField.class);
    }

    @SuppressWarnings("unchecked")
    private Select<PowerProduct.Kind> product() {
        return screen.field("product", Select.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, String value) {
        screen.field(field, ComboBox.class).setValue(value);
    }
}
