package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * The XML of a feed, read from its beginning to its end. No document type is read and no entity is
 * known but those of XML and HTML, so that nothing is loaded and nothing grows.
 */
final class FeedXml {
  private static final int HEAD = 1 << 13;
  private static final Set<String> ATTRIBUTES = Set.of("class", "id", "href", "datetime");

  private final XMLStreamReader xml;

  FeedXml(InputStream in) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is loaded");
        });
    this.xml = factory.createXMLStreamReader(letters(in));
  }

  /** As text, for of bytes that do not fit their encoding the parser would print a complaint. */
  private static Reader letters(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD / 2);
    in.reset();
    boolean wide =
        head.length > 1 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
    Charset stated = wide ? StandardCharsets.UTF_16 : PageBytes.stated(head);
    if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      in.skipNBytes(3);
    }
    return new InputStreamReader(in, stated == null ? StandardCharsets.UTF_8 : stated);
  }

  /** The next tag that opens, "/" for one that closes, or null at the end. */
  String next() throws XMLStreamException, Refused {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT:
          return xml.getLocalName();
        case XMLStreamConstants.END_ELEMENT:
          return "/";
        default:
          break;
      }
    }
    return null;
  }

  int line() {
    return Math.max(0, xml.getLocation().getLineNumber());
  }

  String namespace() {
    return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
  }

  String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** The language that the tag states, or null. */
  String lang() {
    return xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
  }

  /** Reads to the end of the tag that is open. */
  void skip() throws XMLStreamException, Refused {
    content(null, false);
  }

  /** The text in the tag that is open, which is read to its end; tags in it fall away. */
  String text() throws XMLStreamException, Refused {
    StringBuilder text = new StringBuilder();
    content(text, false);
    return text.toString();
  }

  /** The same, for a tag that holds markup rather than text. */
  String markup() throws XMLStreamException, Refused {
    StringBuilder text = new StringBuilder();
    content(text, true);
    return text.toString();
  }

  private void content(StringBuilder into, boolean markup) throws XMLStreamException, Refused {
    boolean tooLong = false;
    String unknown = null;
    for (int depth = 1; depth > 0; ) {
      StringBuilder piece = new StringBuilder();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          open(piece, markup);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          piece.append(markup && depth > 0 ? "</" + xml.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            piece.append(markup ? escaped(xml.getText()) : xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          String letters = Entities.getByName(xml.getLocalName());
          unknown = letters.isEmpty() ? xml.getLocalName() : unknown;
          piece.append(markup ? escaped(letters) : letters);
        }
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
      if (into != null && !tooLong) {
        into.append(piece);
        tooLong = into.length() > Limits.ARTICLE;
      }
    }
    if (unknown != null && into != null) {
      throw new Refused(
          "xml-entities",
          "it uses the entity '" + EntryName.shown(unknown) + "', which only the file could define",
          "do not trust this file; a feed needs no entities of its own");
    }
    if (tooLong) {
      throw Bytes.tooLarge(Limits.ARTICLE);
    }
  }

  private void open(StringBuilder piece, boolean markup) {
    if (!markup) {
      return;
    }
    piece.append('<').append(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
        String value = escaped(xml.getAttributeValue(i)).replace("\"", "&quot;");
        piece.append(' ').append(xml.getAttributeLocalName(i)).append("=\"").append(value);
        piece.append('"');
      }
    }
    piece.append('>');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
