package io.hashwatt.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Preferences;
import io.hashwatt.ui.session.Sessions;
import io.hashwatt.ui.text.T;
import java.util.Locale;

/** Who it is, how he likes it, and the way out. */
final class UserMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Runnable help;

    private ColorScheme.Value colors = Preferences.current().colors();

    UserMenu(Tenant tenant, Sessions sessions, Runnable help) {
        this.sessions = sessions;
        this.help = help;
        addClassName("hw-user");
        String name = CurrentUser.get().toString();
        Button button = new Button(who(tenant.name(), name));
        button.setAriaLabel(T.of("frame.user.menu", name));
        add(button);
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        fill(menu);
    }

    private static Div who(String tenant, String name) {
        Span avatar = new Span(initials(name));
        avatar.addClassName("hw-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span second = new Span(name);
        second.addClassName("hw-sub");
        Div text = new Div(new Span(tenant), second);
        text.addClassName("hw-two");
        Div who = new Div(avatar, text);
        who.addClassName("hw-user-who");
        return who;
    }

    private static String initials(String name) {
        return name.substring(0, Math.min(2, name.length())).toUpperCase(Locale.ROOT);
    }

    private void fill(ContextMenu menu) {
        SubMenu looks = menu.addItem(T.of("frame.user.colors")).getSubMenu();
        addColors(looks, ColorScheme.Value.SYSTEM, T.of("frame.user.colors.system"));
        addColors(looks, ColorScheme.Value.LIGHT, T.of("frame.user.colors.light"));
        addColors(looks, ColorScheme.Value.DARK, T.of("frame.user.colors.dark"));
        SubMenu languages = menu.addItem(T.of("frame.user.language")).getSubMenu();
        addLanguage(languages, Locale.ENGLISH, "English");
        addLanguage(languages, Locale.GERMAN, "Deutsch");
        menu.addItem(T.of("frame.keys.title"), click -> help.run());
        menu.addItem(
                T.of("password.title"), click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("password")));
        menu.addSeparator();
        menu.addItem(T.of("frame.user.logOut"), click -> sessions.end());
    }

    private void addColors(SubMenu menu, ColorScheme.Value value, String text) {
        MenuItem item = menu.addItem(text);
        item.setCheckable(true);
        item.setChecked(colors == value);
        item.addClickListener(click -> {
            colors = value;
            Preferences.choose(UI.getCurrent(), value);
            menu.getItems().forEach(other -> other.setChecked(other.equals(item)));
        });
    }

    private static void addLanguage(SubMenu menu, Locale language, String name) {
        MenuItem item = menu.addItem(name, click -> Preferences.choose(UI.getCurrent(), language));
        item.setCheckable(true);
        item.setChecked(T.locale().getLanguage().equals(language.getLanguage()));
    }
}
