package io.hashwatt.documents;

import java.util.List;

/** An XML element as it was written, without attributes and name space: local name, line, text, children. */
record XmlNode(String name, int line, String text, List<XmlNode> children) {}
