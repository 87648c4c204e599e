package io.hashwatt.ui.kit;

/** Titles of browser windows. */
public final class Titles {

    private Titles() {}

    /** Plan · Hashwatt */
    public static String of(String view) {
        return view + " · " + Brand.NAME;
    }
}
