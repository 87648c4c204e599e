package io.hashwatt.ui.market;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.DerivedHashprice;
import io.hashwatt.domain.market.Hashprice;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The hashprice of a site as a product: blocks, bitcoins in each, and what a bitcoin costs. */
final class HashpriceStrip extends Div {

    private static final long serialVersionUID = 1L;

    private static final int BLOCK_DIGITS = 4;
    private static final int BITCOIN_DECIMALS = 3;
    private static final int SATOSHI_DECIMALS = 8;

    private final transient Formats formats = Formats.current();

    HashpriceStrip(SiteHashprice hashprice) {
        addClassName("hw-hashprice");
        switch (hashprice) {
            case SiteHashprice.NotChosen none ->
                add(
                        new H2(T.of("market.hashprice")),
                        new Message(
                                        Tone.NEUTRAL,
                                        Icon.INFO,
                                        T.of(
                                                "market.hashprice.notChosen",
                                                none.site().name()))
                                .action(Links.onward(
                                        T.of("market.hashprice.choose"),
                                        "fleet/" + none.site().id())));
            case SiteHashprice.Quoted quoted -> {
                head(quoted.site(), quoted.at(), quoted.value());
                note(T.of(
                        quoted.value().isPresent() ? "market.hashprice.quoted" : "market.hashprice.notQuoted",
                        quoted.series()));
                rest(quoted.site(), quoted.grounds());
            }
            case SiteHashprice.Derived derived -> {
                head(derived.site(), derived.at(), derived.value());
                derived.parts()
                        .ifPresentOrElse(
                                parts -> add(product(derived, parts)),
                                () -> note(T.of(
                                        "market.hashprice.partsMissing", derived.bitcoin(), derived.difficulty())));
                rest(derived.site(), derived.grounds());
            }
        }
    }

    private void head(RegisteredSite site, Instant at, Optional<BigDecimal> value) {
        H2 title = new H2(T.of("market.hashprice") + " "
                + value.map(found -> formats.hashprice(found, site.currency()))
                        .orElseGet(() -> T.of("market.hashprice.unknown")));
        Span where = Muted.text(T.of(
                "market.hashprice.of", site.name(), SiteTime.in(site.zone()).timeWithUtc(at)));
        Div head = new Div(title, where);
        head.addClassName("hw-market-title");
        add(head);
    }

    /** Of when it is, and what can hardly be meant in it. */
    private void rest(RegisteredSite site, PlanGrounds grounds) {
        SiteTime time = SiteTime.in(site.zone());
        HashpriceOrigin origin = grounds.hashprice();
        if (origin instanceof HashpriceOrigin.Derived(var bitcoin, var difficulty)) {
            note(T.of("market.hashprice.since", time.dateAndTime(bitcoin.from()), time.dateAndTime(difficulty.from())));
        }
        add(ImplausibleNotes.of(grounds.findings(), time));
    }

    private void note(String text) {
        Span note = new Span(text);
        note.addClassName("hw-sub");
        add(note);
    }

    private Div product(SiteHashprice.Derived of, DerivedHashprice.Parts parts) {
        HashpriceBasis.Derived basis = of.basis();
        BigDecimal blocks = Hashprice.blocksPerPhDay(parts.difficulty());
        Div terms = new Div(
                term(formats.number(blocks, decimals(blocks)), T.of("market.hashprice.blocks")),
                step(
                        "×",
                        formats.number(Hashprice.reward(parts.subsidySatoshi(), basis.feeShare()), BITCOIN_DECIMALS)
                                + "\u00a0BTC",
                        T.of(
                                "market.hashprice.reward",
                                formats.number(subsidy(parts), decimalsOf(subsidy(parts))),
                                formats.percent(basis.feeShare()))),
                step(
                        "×",
                        formats.money(new Money(parts.bitcoinPrice(), of.site().currency())),
                        of.bitcoin()));
        if (basis.poolFee().signum() > 0) {
            terms.add(step(
                    "×",
                    formats.percent(BigDecimal.ONE.subtract(basis.poolFee())),
                    T.of("market.hashprice.poolFee", formats.percent(basis.poolFee()))));
        }
        of.value()
                .ifPresent(value -> terms.add(step(
                        "=",
                        formats.number(value, 2) + "\u00a0"
                                + Formats.symbol(of.site().currency()),
                        T.of("market.hashprice.result"))));
        terms.addClassName("hw-hashprice-terms");
        return terms;
    }

    private static BigDecimal subsidy(DerivedHashprice.Parts parts) {
        return BigDecimal.valueOf(parts.subsidySatoshi(), SATOSHI_DECIMALS).stripTrailingZeros();
    }

    private static int decimalsOf(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    /** So many that the first digits are seen: there are few blocks for one petahash. */
    private static int decimals(BigDecimal number) {
        int leading = number.precision() - number.scale();
        return Math.max(0, BLOCK_DIGITS - leading);
    }

    private static Div term(String value, String meaning) {
        Span number = new Span(value);
        Span sub = new Span(meaning);
        sub.addClassName("hw-sub");
        Div term = new Div(number, sub);
        term.addClassName("hw-two");
        return term;
    }

    /** What is done with the term stays beside it when the line is full. */
    private static Div step(String sign, String value, String meaning) {
        Span how = new Span(sign);
        how.addClassName("hw-hashprice-sign");
        Div step = new Div(how, term(value, meaning));
        step.addClassName("hw-hashprice-step");
        return step;
    }
}
