package io.hashwatt.documents;

import io.hashwatt.application.kernel.SourceDocument;

/**
 * An XML document, read without anything that makes XML dangerous: no DOCTYPE, so no entities of its own, nothing
 * fetched, at most 64 MiB, 32 levels and two million elements. UTF-8 whatever it declares. Name spaces and
 * attributes are left aside: publishers raise the version in the name space without changing the meaning.
 */
public final class XmlDocument {

    private XmlDocument() {}

    /** @throws Refusal when the text is not well-formed or goes beyond a limit */
    public static XmlElement root(SourceDocument document) {
        return new XmlElement(document.name(), "", new XmlParsing(document).parse());
    }
}
