package io.hashwatt.rest.pages;

import io.hashwatt.rest.http.Reply;

/** The frame of a page. */
final class Html {

    /** Nothing is loaded, nothing runs; forms go to this server only. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Hashwatt</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1a2733; background: #fff; }
            h1 { font-size: 1.4rem; }
            pre { background: #f1f4f6; padding: .8rem; border-radius: 6px; white-space: pre-wrap; word-break: break-all; }
            button { font: inherit; padding: .6rem 1.2rem; border: 0; border-radius: 6px; background: #0b5cad; color: #fff; cursor: pointer; }
            button:focus-visible { outline: 3px solid #7fb2e5; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s</main>
            </body>
            </html>
            """;

    private Html() {}

    /** @param body HTML, in which everything that is not ours has been escaped */
    static Reply page(int status, String title, String body) {
        return Reply.html(status, PAGE.formatted(text(title), body))
                .with("Content-Security-Policy", POLICY)
                .with("Referrer-Policy", "same-origin"); // without a referrer a browser names no origin either
    }

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
