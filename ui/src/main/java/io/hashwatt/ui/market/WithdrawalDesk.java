package io.hashwatt.ui.market;

import com.vaadin.flow.component.button.Button;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.T;
import java.util.Optional;

/** Takes an import back, once somebody has confirmed it. */
final class WithdrawalDesk {

    private final MarketPresenter presenter;
    private final Runnable withdrawn;

    /** @param withdrawn is told when it is done */
    WithdrawalDesk(MarketPresenter presenter, Runnable withdrawn) {
        this.presenter = presenter;
        this.withdrawn = withdrawn;
    }

    /** Empty: there is nothing to withdraw, or the user may not. */
    Optional<Button> button(ImportReport report) {
        return presenter.mayWithdraw(CurrentUser.currentActor(), report)
                ? Optional.of(Buttons.plain(T.of("market.withdraw"), () -> ask(report)))
                : Optional.empty();
    }

    private void ask(ImportReport report) {
        Confirmation.ask(
                T.of("market.withdraw.title", report.document()),
                T.of("market.withdraw.text"),
                T.of("market.withdraw"),
                () -> withdraw(report));
    }

    private void withdraw(ImportReport report) {
        if (presenter.withdraw(CurrentUser.currentActor(), report.id()) instanceof Outcome.Done) {
            Notifications.done(T.of("market.withdraw.done", report.document()));
        } else {
            Notifications.error(T.of("market.withdraw.lost"));
        }
        withdrawn.run();
    }
}
