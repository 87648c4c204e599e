package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One XML element; its children are asked for by their local names. */
public final class XmlElement {

    private final String document;
    private final String path;
    private final XmlNode node;

    XmlElement(String document, String path, XmlNode node) {
        this.document = document;
        this.path = path;
        this.node = node;
    }

    /** The local name. */
    public String name() {
        return node.name();
    }

    /** Line and path below the root: {@code file:57: TimeSeries[1]/Period[2]/Point[3]}. */
    public DocumentPlace place() {
        return placeAt(node.line());
    }

    public Refusal refusal(String rule) {
        return new Refusal(place(), rule);
    }

    /** All children of the name in the order of the document, counted from 1 in their paths. */
    public List<XmlElement> children(String name) {
        List<XmlElement> children = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if (child.name().equals(name)) {
                String step = name + "[" + (children.size() + 1) + "]";
                children.add(new XmlElement(document, pathTo(step), child));
            }
        }
        return children;
    }

    /** The one child of the name. */
    public XmlElement child(String name) {
        return new XmlElement(document, pathTo(name), onlyChild(name).orElseThrow(() -> missing(name)));
    }

    /** The text of the one child of the name, without the white space around it. */
    public TextValue text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    /** Empty when there is no such child. */
    public Optional<TextValue> optionalText(String name) {
        return onlyChild(name).map(child -> {
            DocumentPlace place = placeAt(child.line());
            if (!child.children().isEmpty()) {
                throw new Refusal(place, name + " must be a text without elements");
            }
            return new TextValue(place, name, child.text());
        });
    }

    private Optional<XmlNode> onlyChild(String name) {
        XmlNode found = null;
        for (XmlNode child : node.children()) {
            if (child.name().equals(name)) {
                if (found != null) {
                    throw new Refusal(placeAt(child.line()), name + " stands twice");
                }
                found = child;
            }
        }
        return Optional.ofNullable(found);
    }

    private Refusal missing(String name) {
        return refusal(name + " is missing");
    }

    private String pathTo(String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    private DocumentPlace placeAt(int line) {
        return path.isEmpty()
                ? DocumentPlace.line(document, line)
                : new DocumentPlace(document, ":" + line + ": " + path);
    }
}
