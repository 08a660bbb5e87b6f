package vn.soat.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import org.junit.jupiter.api.Test;

/** Which module may use which other and which library. */
class ArchitectureTest {

  private static final String DROOLS = "org.drools..";
  private static final String KIE = "org.kie..";
  private static final String POI = "org.apache.poi..";
  private static final String XML_BEANS = "org.openxmlformats..";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String PICOCLI = "picocli..";
  private static final String YAML = "org.yaml..";
  private static final String JLINE = "org.jline..";
  private static final String PROGRESS = "me.tongfei.progressbar..";
  private static final String TEMPLATES = "gg.jte..";

  /** Where the review sheet is written. */
  private static final String SHEET = "vn.soat.cli.sheet..";

  /** Where the auditor's workbook is written. */
  private static final String WORKBOOK = "vn.soat.cli.workbook..";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.soat");

  @Test
  void allModulesAreLookedAt() {
    for (String module : new String[] {"fixtures", "engine", "rules", "cli"}) {
      assertThat(OURS.containPackage("vn.soat." + module)).as(module).isTrue();
    }
  }

  @Test
  void theWriterOfDraftsSharesNoCodeWithTheirReader() {
    noClasses()
        .that()
        .resideInAPackage("vn.soat.fixtures..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.soat.engine..", "vn.soat.rules..", "vn.soat.cli..", DROOLS, KIE, JACKSON, PICOCLI)
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.soat.fixtures..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.soat.fixtures..")
        .because("drafts are written for tests alone")
        .check(OURS);
  }

  @Test
  void theEngineKnowsNoPolicy() {
    noClasses()
        .that()
        .resideInAPackage("vn.soat.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.soat.rules..", "vn.soat.cli..", DROOLS, KIE, JACKSON, PICOCLI, JLINE)
        .check(OURS);
  }

  @Test
  void aPlainCheckNeverTouchesTheSchemaClasses() {
    noClasses()
        .that()
        .resideInAPackage("vn.soat..")
        .and()
        .resideOutsideOfPackages(SHEET, WORKBOOK)
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.apache.poi.xwpf..", XML_BEANS))
        .because("reading is done with StAX; loading them costs half a start")
        .check(OURS);
  }

  @Test
  void theRulesReadNoFilesOfWord() {
    noClasses()
        .that()
        .resideInAPackage("vn.soat.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.soat.cli..", POI, XML_BEANS, PICOCLI, JLINE)
        .check(OURS);
  }

  @Test
  void theProgramSeesTheRuleBookAndNotDrools() {
    noClasses()
        .that()
        .resideInAPackage("vn.soat.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DROOLS, KIE)
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("vn.soat.cli..")
        .and()
        .resideOutsideOfPackages(SHEET, WORKBOOK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(POI, XML_BEANS)
        .because("only new office files are written with it")
        .check(OURS);
    classes()
        .that()
        .resideInAPackage("vn.soat.cli..")
        .and()
        .doNotHaveFullyQualifiedName("vn.soat.cli.Main")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("vn.soat.rules..")
        .because("the rule book is opened in one place")
        .check(OURS);
  }

  @Test
  void eachLibraryHasOneDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.soat.cli.report..")
        .and()
        .resideInAPackage("vn.soat.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(JACKSON)
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.soat.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(PICOCLI)
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.soat.cli.terminal")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JLINE, PROGRESS)
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.soat.cli.config")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(YAML)
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.soat.cli.page..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(TEMPLATES)
        .check(OURS);
  }

  @Test
  void nothingLeavesTheMachine() {
    noClasses()
        .that()
        .resideInAPackage("vn.soat..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..")
                .or(assignableTo(URLConnection.class))
                .or(assignableTo(Socket.class))
                .or(assignableTo(ServerSocket.class))
                .or(assignableTo(DatagramSocket.class))
                .or(assignableTo(NetworkChannel.class)))
        .because("drafts are not yet public: none of their words may go over a network")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("vn.soat..")
        .should()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .because("a URL opens a connection without naming its class")
        .check(OURS);
  }

  @Test
  void packagesOfTheEngineDependOnEachOtherOneWay() {
    slices().matching("vn.soat.engine.(*)..").should().beFreeOfCycles().check(OURS);
  }
}
