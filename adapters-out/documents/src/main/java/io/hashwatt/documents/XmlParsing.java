package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.SourceDocument;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds the tree of one document from the event stream. */
final class XmlParsing {

    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private final String document;
    private final String text;
    private int elements;

    XmlParsing(SourceDocument document) {
        this.document = document.name();
        this.text = Utf8Text.of(document);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing outside of the document is read");
        });
        return factory;
    }

    XmlNode parse() {
        try {
            XMLStreamReader reader = reader();
            XmlNode root = root(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNumber();
            throw new Refusal(DocumentPlace.line(document, Math.max(1, line)), "is not well-formed XML");
        }
    }

    /** The factory is shared, because making one takes longer than reading a document, and it is not thread-safe. */
    private XMLStreamReader reader() throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new StringReader(text));
        }
    }

    private XmlNode root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw refusal(reader, "has a DOCTYPE, which is not allowed");
            }
        }
        return element(reader, 1);
    }

    private XmlNode element(XMLStreamReader reader, int depth) throws XMLStreamException {
        refuseBeyondLimits(reader, depth);
        String name = reader.getLocalName();
        int line = reader.getLocation().getLineNumber();
        StringBuilder text = new StringBuilder();
        List<XmlNode> children = new ArrayList<>(0);
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlNode(name, line, text.toString().strip(), children);
                }
                default -> throw refusal(reader, "refers to an entity, which is not allowed");
            }
        }
    }

    private void refuseBeyondLimits(XMLStreamReader reader, int depth) {
        if (depth > DEEPEST) {
            throw refusal(reader, "is nested more than " + DEEPEST + " levels deep");
        }
        if (++elements > MOST_ELEMENTS) {
            throw refusal(reader, "has more than " + MOST_ELEMENTS + " elements");
        }
    }

    private Refusal refusal(XMLStreamReader reader, String rule) {
        return new Refusal(
                DocumentPlace.line(document, Math.max(1, reader.getLocation().getLineNumber())), rule);
    }
}
