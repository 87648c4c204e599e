package io.hashwatt.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.BigDecimalField;

/**
 * A number with either decimal sign: that of the user's language, or the other one, which is put right when the field is
 * left. Where the other one stands as if between thousands it goes: 13.5 is 13,5 in German and 1.500 is 1500. What is put
 * right counts as typed, for fields that tell their value while they are written.
 */
public class DecimalField extends BigDecimalField {

    private static final long serialVersionUID = 1L;

    private static final String TAKE_EITHER_SIGN = """
            this.allowedCharPattern = '[-+\\\\d.,]';
            this.addEventListener('change', () => {
              const own = this._decimalSeparator;
              const other = own === ',' ? '.' : ',';
              const thousands = new RegExp(`^[-+]?[1-9]\\\\d{0,2}([${other}]\\\\d{3})+([${own}]\\\\d*)?$`);
              const right = thousands.test(this.value)
                ? this.value.replaceAll(other, '')
                : this.value.replace(other, own);
              if (right !== this.value) {
                this.value = right;
                this.dispatchEvent(new Event('input'));
              }
            }, true);
            """;

    /** With a name for screen readers only. */
    public DecimalField() {}

    public DecimalField(String label) {
        super(label);
    }

    /** Something is typed that is no number. */
    public boolean isUnreadable() {
        return Entries.isUnreadable(this);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs(TAKE_EITHER_SIGN);
    }
}
