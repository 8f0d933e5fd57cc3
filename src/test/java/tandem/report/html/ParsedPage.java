package tandem.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser sees it; one that is not well-formed is an error. */
public final class ParsedPage {
  private final List<Element> elements = new ArrayList<>();

  public ParsedPage(String page) throws IOException {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
      NodeList all = document.getElementsByTagName("*");
      IntStream.range(0, all.getLength()).forEach(i -> elements.add((Element) all.item(i)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
    }
  }

  /** The elements of a name. */
  Stream<Element> all(String name) {
    return elements.stream().filter(element -> element.getTagName().equals(name));
  }

  /** The values of an attribute, wherever it stands. */
  public List<String> values(String attribute) {
    return elements.stream().filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute)).toList();
  }

  /** How many elements there are of each name and set of attributes. */
  public SortedMap<String, Integer> shape() {
    SortedMap<String, Integer> shape = new TreeMap<>();
    for (Element element : elements) {
      StringBuilder name = new StringBuilder(element.getTagName());
      IntStream.range(0, element.getAttributes().getLength())
          .forEach(i -> name.append(' ').append(element.getAttributes().item(i).getNodeName()));
      shape.merge(name.toString(), 1, Integer::sum);
    }
    return shape;
  }

  /** All that can be read. */
  public String text() {
    return elements.getFirst().getTextContent();
  }

  /** Links to places in the page that are not there. */
  public List<String> deadLinks() {
    List<String> ids = values("id");
    return values("href").stream().filter(href -> !ids.contains(href.substring(1))).distinct().toList();
  }
}
