package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.soat.cli.Messages;

/** What the forms of a report must be valid against. */
public final class Schemas {

  private static final Schema REPORT =
      json(Messages.class, "report.schema.json", SpecificationVersion.DRAFT_2020_12);
  private static final Schema FACTS =
      json(Messages.class, "facts.schema.json", SpecificationVersion.DRAFT_2020_12);
  private static final Schema SARIF =
      json(Schemas.class, "/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);

  private Schemas() {}

  /** The report is one by our own schema. */
  public static void assertReport(String json) {
    assertThat(REPORT.validate(json, InputFormat.JSON)).isEmpty();
  }

  /** The facts are so by our own schema. */
  public static void assertFacts(String json) {
    assertThat(FACTS.validate(json, InputFormat.JSON)).isEmpty();
  }

  /** The report is SARIF by the schema of OASIS. */
  public static void assertSarif(String json) {
    assertThat(SARIF.validate(json, InputFormat.JSON)).isEmpty();
  }

  /**
   * The report is JUnit XML: each suite by the schema of Maven's Surefire, which knows no root
   * round several.
   *
   * @return the suites
   */
  public static List<Element> assertJUnit(String xml) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("testsuites");
    Validator surefire =
        SchemaFactory.newDefaultInstance()
            .newSchema(
                new StreamSource(Schemas.class.getResourceAsStream("surefire-test-report.xsd")))
            .newValidator();
    List<Element> suites = elements(root, "testsuite");
    for (Element suite : suites) {
      assertThatCode(() -> surefire.validate(new DOMSource(suite))).doesNotThrowAnyException();
      for (String kind : new String[] {"failure", "error", "skipped"}) {
        String count = suite.getAttribute(kind.equals("skipped") ? kind : kind + "s");
        assertThat(count).isEqualTo(Integer.toString(elements(suite, kind).size()));
      }
      assertThat(suite.getAttribute("tests"))
          .isEqualTo(Integer.toString(elements(suite, "testcase").size()));
    }
    return suites;
  }

  /** The elements of this name within another. */
  static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Schema json(Class<?> owner, String name, SpecificationVersion version) {
    InputStream file = owner.getResourceAsStream(name);
    return SchemaRegistry.withDefaultDialect(version).getSchema(file, InputFormat.JSON);
  }
}
