package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.text.T;

/** What a slot wants, in words. */
public final class WishWords {

    private final LevelNames levels;

    public WishWords(LevelNames levels) {
        this.levels = levels;
    }

    /** At most Eco, at least Eco, Eco, off. */
    public String of(Wish wish) {
        return switch (wish.form()) {
            case OFF -> T.of(Wish.Form.OFF);
            case EXACTLY -> levels.name(wish.level());
            case AT_MOST, AT_LEAST -> T.of("schedule.wish", T.of(wish.form()), levels.name(wish.level()));
        };
    }

    /** The level alone, where the form is clear. */
    public String level(Wish wish) {
        return wish.form() == Wish.Form.OFF ? T.of(Wish.Form.OFF) : levels.name(wish.level());
    }

    /** As a part of a sentence: at most at Eco. */
    String within(Wish wish) {
        return switch (wish.form()) {
            case OFF -> T.of("schedule.say.off");
            case AT_MOST -> T.of("schedule.say.atMost", levels.name(wish.level()));
            case AT_LEAST -> T.of("schedule.say.atLeast", levels.name(wish.level()));
            case EXACTLY -> T.of("schedule.say.exactly", levels.name(wish.level()));
        };
    }
}
