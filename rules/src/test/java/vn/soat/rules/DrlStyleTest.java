package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrlStyleTest {

  private static final String GOOD =
      """
      package vn.soat.rules;
      unit DraftUnit;

      import vn.soat.engine.finding.Finding;

      // A demand.
      rule "TT-01"
      when
          $slot : /slots[ component == "a-b && from" ]
          not( /partyNames )
      then
          findings.add( Finding.at( "TT-01", $slot.span() ) );
      end
      """;

  @Test
  void leavesGoodRulesAlone() {
    assertThat(DrlStyle.faults("header.drl", GOOD)).isEmpty();
    assertThat(DrlStyle.names(GOOD)).containsExactly("TT-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// A demand. | '' | TT-01: one comment line",
        "// A demand. | '// A demand.\n// And more.' | TT-01: one comment line",
        "// A demand. | '// A demand.\nglobal String x;' | header.drl: nothing but rules",
        "'when\n' | 'salience 10\nwhen\n' | TT-01: has no attributes: salience",
        "not( /partyNames ) | $p : Party() from $slot.parties | TT-01: does without 'from'",
        "not( /partyNames ) | eval( true ) | TT-01: does without 'eval'",
        "not( /partyNames ) | /b[ c ] /d /e /f | TT-01: has one to 4 patterns, not 5",
        "component == | place + 1 == | TT-01: '+' belongs into an accessor",
        "component == | blank && odd == | TT-01: '&&' belongs into an accessor",
        "component == | name matches | TT-01: 'matches' belongs into an accessor",
        "findings.add( | update( $slot ); findings.add( | TT-01: does without 'update'",
        "findings.add( | int i = 0; findings.add( | TT-01: its 'then' is one line",
        "'Finding.at( \"TT-01\"' | 'Finding.at( \"TT-02\"' | TT-01: reports under another name",
      })
  void namesTheRuleThatIsWrittenOtherwise(String good, String bad, String fault) {
    String drl = GOOD.replace(good, bad);

    assertThat(drl).isNotEqualTo(GOOD);
    assertThat(DrlStyle.faults("header.drl", drl)).anyMatch(said -> said.startsWith(fault));
  }

  @Test
  void namesTheFileThatHoldsMoreThanRules() {
    assertThat(DrlStyle.faults("header.drl", GOOD + "declare Thing\nend\n"))
        .contains("header.drl: nothing but rules belongs here: declare Thing");
  }
}
