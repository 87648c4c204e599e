package io.hashwatt.ui.web;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.hashwatt.ui.session.Preferences;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page a browser loads first: in the chosen language and colours at once, and with its inline scripts allowed by hash. */
final class IndexPage implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Preferences preferences = Preferences.of(response.getVaadinRequest());
        Element html = page.selectFirst("html");
        if (html != null) {
            html.attr("lang", preferences.locale().getLanguage());
            if (preferences.colors() != ColorScheme.Value.SYSTEM) {
                html.attr("style", "color-scheme: " + preferences.colors().getValue());
                html.attr("theme", preferences.colors().getThemeValue());
            }
        }
        response.getVaadinResponse().setHeader("Content-Security-Policy", PageSecurityHeaders.policy(hashes(page)));
    }

    private static String hashes(Document page) {
        return page.select("script:not([src])").stream()
                .flatMap(script -> script.dataNodes().stream())
                .map(DataNode::getWholeData)
                .map(code -> " 'sha256-" + sha256(code) + "'")
                .distinct()
                .collect(Collectors.joining());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
