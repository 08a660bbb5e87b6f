package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.CommuneMention;

class CommunesTest {

  private static final String OWN = "phường Hòa Thạnh";

  private static List<CommuneMention> recognize(String... lines) {
    return new Communes("phường", "Hòa Thạnh").recognize(Text.lines(lines), List.of());
  }

  @Test
  void tellsCommunesOfAnotherNameAndOfAnotherUnit() {
    String first = "3. Ủy ban nhân dân phường Mỹ Thuận";
    String unit = "Công an xã Hòa Thạnh, Công an phường Hòa Thạnh";
    String address = "tổ dân phố Bình An 6, phường Mỹ Thuận";
    String again = "Công an phường Mỹ Thuận họp";

    assertThat(recognize(first, unit, address, again))
        .containsExactly(
            new CommuneMention(
                Text.place(1, first, "phường Mỹ Thuận"),
                OWN,
                false,
                true,
                List.of(Text.place(4, again, "phường Mỹ Thuận"))),
            new CommuneMention(Text.place(2, unit, "xã Hòa Thạnh"), OWN, true, true, List.of()),
            new CommuneMention(
                Text.place(3, address, "phường Mỹ Thuận"), OWN, false, false, List.of()));
  }

  @Test
  void recipientsMayBeOfOtherCommunesUnlessTheySitOnTheOwnCommittee() {
    String own = "- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã Suối Ngàn;";

    assertThat(
            new Communes("phường", "Hòa Thạnh")
                .recognize(List.of(), Text.lines("- Đảng ủy xã Kim Xuyên;", own)))
        .containsExactly(
            new CommuneMention(Text.place(2, own, "xã Suối Ngàn"), OWN, false, true, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Công an xã Suối Ngàn | xã Suối Ngàn
          trên địa bàn đặc khu Phú Quý | đặc khu Phú Quý
          UBND xã An Bình Đông Hạ Long | xã An Bình Đông Hạ
          # Another sentence tells nothing.
          Đồng chí A. Công an xã Suối Ngàn. Trước đây chậm | xã Suối Ngàn
          Kế hoạch số 05. Công an xã Suối Ngàn | xã Suối Ngàn
          Thực hiện Kế hoạch số 05, Đảng ủy xã Suối Ngàn xây dựng Kế hoạch | xã Suối Ngàn
          Hội thi Bí thư chi bộ giỏi trên địa bàn xã Suối Ngàn | xã Suối Ngàn
          bám sát tình hình thực tế của xã Suối Ngàn | xã Suối Ngàn
          Tổ số hai Công an xã Suối Ngàn | xã Suối Ngàn
          """)
  void oneBehindAnActorActs(String text, String commune) {
    assertThat(recognize(text))
        .filteredOn(CommuneMention::actor)
        .extracting(mention -> mention.span().text())
        .containsExactly(commune);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sinh ra tại xã Suối Ngàn",
        "Công an, xã Suối Ngàn",
        "giao lưu với Đảng ủy xã Suối Ngàn",
        "Đảng ủy xã Suối Ngàn cũ",
        "phối hợp với Công an xã Suối Ngàn",
        "Kế hoạch số 05-KH/ĐU của Đảng ủy xã Suối Ngàn",
        "Công an xã Suối Ngàn, tỉnh Lào Cai",
        "Công an xã Suối Ngàn huyện Mường Khương",
        "Công an phường Mỹ Thuận, thành phố Hải Phòng",
        "Công an phường Mỹ Thuận, thị xã Bình Minh",
        "Công an phường Mỹ Thuận, quận Tân Phú",
        "Chủ tịch Ủy ban nhân dân phường Nguyễn Văn Bình"
      })
  void aNeighbourAPartnerAndAnAuthorDoNotAct(String text) {
    assertThat(recognize(text)).extracting(CommuneMention::actor).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phòng Văn hóa - Xã hội phường",
        "Công an phường Hòa Thạnh",
        "xã Hòa Thạnh cũ",
        "Nghị quyết số 12-NQ/ĐU của Đảng ủy xã Hòa Thạnh",
        "tập san “Công an xã Suối Ngàn”",
        "CÔNG AN XÃ SUỐI NGÀN",
        "Công an xã X",
        "Công an xã, Suối Ngàn",
        "Công an xã nông thôn mới",
        "trên địa bàn thị xã Hòa Thạnh",
        "Giám đốc Hợp tác xã Hòa Thạnh",
        "Hợp tác xã Suối Ngàn",
        "Thông tấn xã Việt Nam"
      })
  void letsItsOwnAndOtherWordsBe(String text) {
    assertThat(recognize(text)).isEmpty();
  }

  @Test
  void findsNothingWhileTheIssuersIsUnknown() {
    List<Words> lines = Text.lines("Công an xã Suối Ngàn");

    assertThat(new Communes("", "Hòa Thạnh").recognize(lines, List.of())).isEmpty();
    assertThat(new Communes("phường", "").recognize(lines, List.of())).isEmpty();
  }
}
