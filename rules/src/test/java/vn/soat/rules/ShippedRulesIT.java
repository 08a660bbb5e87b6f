package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import vn.soat.engine.finding.Finding;

/** What the jar holds that the build made, and not what lies in the folder of classes. */
class ShippedRulesIT {

  private final Path jar = jar();

  @Test
  void ruleOfTheJarFires() {
    assertThat(jar.toString()).endsWith(".jar");
    assertThat(DroolsRuleBook.open().judge(Drafts.numbered(Drafts.number("CT"))).findings())
        .extracting(Finding::rule)
        .containsExactly("TT-07/type");
  }

  @Test
  void shipsCompiledRulesAndNoSources() throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names = file.stream().map(ZipEntry::getName).toList();
      assertThat(names).contains("vn/soat/rules/DraftUnitRuleUnit.class");
      assertThat(names)
          .filteredOn(name -> name.matches(".*\\.(drl|yaml)|.*Bookbinder.*"))
          .isEmpty();
    }
  }

  private static Path jar() {
    try {
      return Path.of(
          DroolsRuleBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
