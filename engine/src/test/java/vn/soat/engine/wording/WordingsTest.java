package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Abbreviation;
import vn.soat.engine.draft.CommuneMention;
import vn.soat.engine.draft.NameVariant;
import vn.soat.engine.draft.PairSlip;
import vn.soat.engine.draft.PhraseSlip;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.draft.ToneVariant;
import vn.soat.engine.text.Passage;

class WordingsTest {

  private static List<Passage> passages(int first, String... lines) {
    return IntStream.range(0, lines.length)
        .mapToObj(i -> new Span(first + i, 0, lines[i].length(), lines[i]))
        .map(Passage::of)
        .toList();
  }

  @Test
  void tellsEachKindOfSlipOfTextAndRecipients() {
    String text = "BCĐ nghe Bộ chính trị; Công an xã Suối Ngàn cô vũ, động viên phát triển văn hóa";
    String body = "Ban Quân sự báo cáo Ban Chỉ huy Quân sự";
    String recipients = "HTX xã Suối Ngàn, kinh tế-xã hội và văn hoá, văn hoá";

    assertThat(
            Wordings.recognize(passages(4, text, body), passages(9, recipients), "xã", "An Bình"))
        .isEqualTo(
            new Slips(
                List.of(
                    new PhraseSlip(
                        Text.place(4, text, "cô vũ, động viên"),
                        "cổ vũ, động viên",
                        "",
                        List.of())),
                List.of(
                    new PairSlip(
                        Text.place(9, recipients, "kinh tế-xã hội"),
                        "kinh tế - xã hội",
                        true,
                        1,
                        List.of())),
                List.of(
                    new ToneVariant(
                        Text.place(4, text, "hóa"),
                        "hoá",
                        1,
                        2,
                        List.of(Text.place(9, recipients, "hoá")))),
                List.of(
                    new NameVariant(
                        Text.place(4, text, "Bộ chính trị"), "Bộ Chính trị", true, 1, List.of()),
                    new NameVariant(
                        Text.place(5, body, "Ban Quân sự"),
                        "Ban Chỉ huy Quân sự",
                        false,
                        1,
                        List.of(Text.place(5, body, "Ban Chỉ huy Quân sự")))),
                // Abbreviations are free among the recipients, and communes are not sought there.
                List.of(
                    new Abbreviation(Text.place(4, text, "BCĐ"), "Ban Chỉ đạo", null, List.of())),
                List.of(
                    new CommuneMention(
                        Text.place(4, text, "xã Suối Ngàn"),
                        "xã An Bình",
                        false,
                        true,
                        List.of()))));
  }
}
