package vn.gandan.reading.language.citations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.Repair;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Citation.Resolution;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

class CitationsTest {

    private final Citations citations = new Citations(Vocabulary.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            theo Nghị quyết số 25-NQ/TW thì                          | 25-NQ/TW
            NGHỊ QUYẾT SỐ 25-NQ/TW                                   | 25-NQ/TW
            thực hiện NQ 25-NQ/TW                                    | 25-NQ/TW
            thực hiện NQ25-NQ/TW                                     | 25-NQ/TW
            thực hiện Nghị quyết số 25 NQ/TW của Đảng                | 25-NQ/TW
            thực hiện Nghị quyết số 25NQ/TW của Đảng                 | 25-NQ/TW
            Quyết định 217/QĐ-TW về giám sát                         | 217-QĐ/TW
            Quyết định số 217 - QĐ / TW                              | 217-QĐ/TW
            Thông tri số 06-TTr/QU của Quận ủy                       | 06-TTr/QU
            Nghị quyết số 51/NQ/HU                                   | 51-NQ/HU
            Kế hoạch số 12-KH-UBND                                   | 12/KH-UBND
            Luật số: 10/2022/QH15                                    | 10/2022/QH15
            Nghị quyết số 1211/2016/UBTVQH13                         | 1211/2016/UBTVQH13
            Hướng dẫn số 02-HD/BTGDVTU                               | 02-HD/BTGDVTU
            Kế hoạch số 05-KH/ĐU của Đảng ủy xã                      | 05-KH/ĐU
            Công văn số 197/PTCKH ngày mai                           | 197/PTCKH
            Công văn số 1234/UBND-TH                                 | 1234/UBND-TH
            Thông tư liên tịch số 01/2019/TTLT-BNV-BTC               | 01/2019/TTLT-BNV-BTC
            Thông báo kết luận số 123-TB/TW của Bộ Chính trị         | 123-TB/TW
            Chỉ thị số l5-CT/TU của Tỉnh ủy                          | 15-CT/TU
            Thông báo số 70-TB/TWngày 06/01/2012                     | 70-TB/TW=2012-01-06
            theo Kết luận số 49-KL/TW1, các xã                       | 49-KL/TW
            Nghị quyết số 25-NQTW, Quyết định 217/QĐTW               | 25-NQ/TW; 217-QĐ/TW
            Nghị quyết 25/TW, Kế hoạch số 12/HU                      | 25-NQ/TW; 12-KH/HU
            Nghị quyết riêng số 06-NQ/ĐU                             | 06-NQ/ĐU
            Căn cứ Nghị định số 30a/2008/NQ-CP                       | 30a/2008/NQ-CP
            Kế hoạch số 09/KH.UBND về dân vận | 09/KH-UBND
            Báo cáo số 22.BC/HU, Kế hoạch 23.KH-HU | 22-BC/HU; 23-KH/HU
            Kế hoạch số 09/KH_UBND, số 10\\KH-UBND | 09/KH-UBND; 10/KH-UBND
            Quyết định số 12/QD-TTg, Nghị định số 59/2023/ND-CP | 12/QĐ-TTg; 59/2023/NĐ-CP
            Quyết định 217-QD/TW, Quy định 08-QDi/TW | 217-QĐ/TW; 08-QĐi/TW
            Nghị quyết số 12/NQ-HDND, Kế hoạch 5-KH/DU | 12/NQ-HĐND; 5-KH/ĐU
            Hợp đồng số 12/HD-UBND, Hướng dẫn số 12/HD-UBND | 12/HĐ-UBND; 12/HD-UBND
            Đề án số 05-DA/TU, Dự án số 06-DA/TU | 05-ĐA/TU; 06-DA/TU
            Nghị quyết số 38-TW, CV 124/BDV, KH 12/HU | 38-NQ/TW; 124-CV/BDV; 12-KH/HU
            Công văn 125-CV/BDVTU và 124/BDV của Ban | 125-CV/BDVTU; 124-CV/BDV
            theo (124/BDV ngày 5/6/2023) | 124/BDV=2023-06-05
            Chỉ thị số 124/CT-QUTW, Chỉ thị số 04/CT-TLĐ | 124-CT/QUTW; 04/CT-TLĐ
            Quy chế số 01-QC/ĐU-UBND-UBMTTQ | 01-QC/ĐU-UBND-UBMTTQ
            Hướng dẫn số 61-HD/TWĐTN-BTG, Kế hoạch số 12-KH/TĐTN-BTN | 61-HD/TWĐTN-BTG; 12-KH/TĐTN-BTN
            Kế hoạch số 88/KH-BCH, Nghị quyết số 12-NQ/ĐUQS | 88/KH-BCH; 12-NQ/ĐUQS
            Nghị quyết 25-NQ/TW.UBND tỉnh | 25-NQ/TW
            """)
    void completeSymbolsAreReadHoweverTheyAreTyped(String text, String canonical) {
        assertThat(read(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Quyết định số 217, 218-QĐ/TW                                   | 217-QĐ/TW; 218-QĐ/TW
            các Quyết định số 217 và 218-QĐ/TW                             | 217-QĐ/TW; 218-QĐ/TW
            Quyết định số 217-QĐ/TW, 218 về giám sát                       | 217-QĐ/TW; 218-QĐ/TW
            các Nghị quyết số 18, 19-NQ/TW                                 | 18-NQ/TW; 19-NQ/TW
            các nghị quyết 18, 19, 20 và 21-NQ/TW                          | 18-NQ/TW; 19-NQ/TW; 20-NQ/TW; 21-NQ/TW
            Quyết định số 217, 218 về giám sát                             | 217-QĐ; 218-QĐ
            Quyết định 217, 218 của Bộ Chính trị                           | 217-QĐ/TW; 218-QĐ/TW
            Quyết định số 217 và Quyết định số 218 của Bộ Chính trị        | 217-QĐ/TW; 218-QĐ/TW
            Thông tư số 01, số 02/2023/TT-BNV                              | 01/2023/TT-BNV; 02/2023/TT-BNV
            Quy định số 205-QĐ/TW, Quy định số 114-QĐ/TW                   | 205-QĐ/TW; 114-QĐ/TW
            Kế hoạch số 12, 13/KH-UBND, 20-KH/TU                           | 12/KH-UBND; 13/KH-UBND; 20-KH/TU
            Công văn số 12 ngày 5/6/2019, số 13 ngày 6/6/2019 của Huyện ủy | 12-CV/HU=2019-06-05; 13-CV/HU=2019-06-06
            Kế hoạch số 151-KH/TU và Kế hoạch 98 của Huyện ủy              | 151-KH/TU; 98-KH/HU
            Quyết định 217, 3 nghị quyết và 12 xã                          | 217-QĐ
            Quyết định 217-QĐ/TW, 100% chi bộ                              | 217-QĐ/TW
            Chỉ thị 15-CT/TU và 04 chương trình phối hợp                   | 15-CT/TU
            Chỉ thị 15-CT/TU, 3 năm qua                                    | 15-CT/TU
            Nghị quyết 25-NQ/TW; 2. Tiếp tục                               | 25-NQ/TW
            Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013             | 217-QĐ/TW=2013-12-12; 218-QĐ/TW=2013-12-12
            """)
    void aListIsOneMentionForEachPaper(String text, String canonical) {
        assertThat(read(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chỉ thị 03 của Bộ Chính trị                                    | 03-CT/TW
            Chỉ thị 03 Bộ Chính trị                                        | 03-CT/TW
            Kết luận 57 của Ban Bí thư T.Ư Đảng                            | 57-KL/TW
            Nghị quyết 25 của Ban Chấp hành Trung ương Đảng (khóa XI)      | 25-NQ/TW
            Nghị quyết 25 của BCH Trung ương                               | 25-NQ/TW
            Nghị quyết số 11 của Ban Thường vụ Tỉnh ủy                     | 11-NQ/TU
            Nghị quyết số 11 của BTV Tỉnh uỷ                               | 11-NQ/TU
            Chương trình hành động số 32 của Tỉnh ủy                       | 32-CTr/TU
            Kế hoạch số 45 ngày 3/4/2019 của Huyện ủy Mai Sơn              | 45-KH/HU=2019-04-03
            Hướng dẫn số 02 ngày 30/10/2015 của Ban Tuyên giáo Tỉnh ủy     | 02-HD/BTGTU=2015-10-30
            Công văn số 15 của Ban Dân vận Trung ương                      | 15-CV/BDVTW
            Nghị quyết số 07 của Đảng ủy xã                                | 07-NQ/ĐU
            Kế hoạch số 88 của Thị ủy                                      | 88-KH/TXU
            Nghị quyết 17 của Ban Chấp hành Đảng bộ tỉnh                   | 17-NQ/TU
            Chỉ thị số 10 của Thành ủy Hà Nội                              | 10-CT/TU
            Quyết định 673 của Thủ tướng Chính phủ                         | 673/QĐ-TTg
            Nghị quyết số 68 của Chính phủ                                 | 68/NQ-CP
            Kế hoạch số 120 của UBND tỉnh Lào Cai                          | 120/KH-UBND
            Kế hoạch số 120 của Ủy ban nhân dân huyện                      | 120/KH-UBND
            Nghị quyết số 20 của HĐND tỉnh                                 | 20/NQ-HĐND
            Thông tư số 01/2023 của Bộ Nội vụ                              | 01/2023/TT-BNV
            Bộ Chính trị đã ban hành Kết luận 57 về                        | 57-KL/TW
            Quyết định số 217 về giám sát                                  | 217-QĐ
            theo quyết định 290 và                                         | 290-QĐ
            Quyết định 290-QĐ, Quyết định 123/QĐ                           | 290-QĐ; 123-QĐ
            Nghị định 59/2023 về dân chủ                                   | 59/2023-NĐ
            QĐ 217, QĐ số 218                                              | 217-QĐ; 218-QĐ
            (KL 61), (NQ 25)                                               | 61-KL; 25-NQ
            Điều 5 Nghị định 59 của Chính phủ                              | 59/NĐ-CP
            Đề án 06 về dữ liệu                                            | 06-ĐA
            Nghị quyết 18 năm 2017 của Trung ương                          | 18-NQ/TW
            Nghị quyết liên tịch số 403                                    | 403-NQLT
            Nghị quyết 25 Đảng ủy xã đã triển khai                         | 25-NQ
            Nghị quyết 88 của Quốc hội                                     | 88-NQ
            Kế hoạch 12 của MTTQ tỉnh                                      | 12-KH
            Thực hiện Kế hoạch 45, Ban Dân vận                             | 45-KH
            hướng dẫn số 09 của BTCTW                                      | 09-HD/BTCTW
            Quyết định số 12/2020 của Bộ trưởng Bộ Nội vụ                  | 12/2020/QĐ-BNV
            Luật số 80/2015                                                | 80/2015
            Công văn của Ban Dân vận Trung ương số 45                      | 45-CV/BDVTW
            Kế hoạch UBND số 34, Quyết định của BCT số 217                 | 34/KH-UBND; 217-QĐ/TW
            Đoàn kiểm tra theo Quyết định số 1529 của Ban Bí thư           | 1529-QĐ/TW
            Quyết định số 33 của UBND tỉnh                                 | 33/QĐ-UBND
            Quyết định số 33/QĐ của UBND tỉnh                              | 33/QĐ-UBND
            Quyết định số 33 của Sở Nội vụ                                 | 33-QĐ
            Quyết định số 33 của Tỉnh đoàn                                 | 33-QĐ
            Kế hoạch số 12 của Đảng ủy Công an tỉnh                        | 12-KH
            Kế hoạch số 12 của Đảng ủy xã Tân Lập, huyện Mai Sơn           | 12-KH/ĐU
            Kế hoạch số 12 của Bộ Chỉ huy Quân sự tỉnh Sơn La              | 12-KH
            Kế hoạch số 12 của Thành ủy thành phố Cần Thơ                  | 12-KH/TU
            Kế hoạch số 12 của Thành ủy Việt Trì                           | 12-KH
            Kế hoạch 1-KH/TU của Tỉnh ủy; Kế hoạch số 12 của Thành ủy       | 1-KH/TU; 12-KH
            Kế hoạch số 12 của UBND thành phố Cần Thơ                      | 12/KH-UBND
            """)
    void whatIsLeftOutComesFromTheIssuerThatIsNamedOrStaysOpen(String text, String canonical) {
        assertThat(read(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nghị quyết số 25-NQ/TW. Sau đó Nghị quyết 25 được              | 25-NQ/TW; 25-NQ/TW
            Nghị quyết 25 được học. Nghị quyết số 25-NQ/TW                 | 25-NQ/TW; 25-NQ/TW
            Nghị định số 29/1998/NĐ-CP (thay Nghị định số 29)              | 29/1998/NĐ-CP; 29/1998/NĐ-CP
            Nghị định 59/2023/NĐ-CP; Nghị định 59/NĐ-CP                    | 59/2023/NĐ-CP; 59/2023/NĐ-CP
            Chỉ thị số 03-CT/TW; Chỉ thị 3 của Bộ Chính trị                | 03-CT/TW; 03-CT/TW
            Chương trình số 32-CTr/TU; Chương trình 32                     | 32-CTr/TU; 32-CTr/TU
            Chương trình số 32-CTr/TU; Chương trình hành động 32           | 32-CTr/TU; 32-CTr/TU
            Chỉ thị 16/CT-TTg; Chỉ thị 16-CT/TU; Chỉ thị 16 của Tỉnh ủy    | 16/CT-TTg; 16-CT/TU; 16-CT/TU
            Chỉ thị 16/CT-TTg; Chỉ thị 16-CT/TU; Chỉ thị 16 của Thủ tướng  | 16/CT-TTg; 16-CT/TU; 16/CT-TTg
            Nghị quyết 25-NQ/TW; Nghị quyết 25 của Tỉnh ủy                 | 25-NQ/TW; 25-NQ/TU
            Văn bản số 45/UBND-NV; theo văn bản số 45                      | 45/UBND-NV; 45/UBND-NV
            Luật số 10/2022/QH15; Luật số 10/2022                          | 10/2022/QH15; 10/2022/QH15
            Kết luận 61 của Ban Bí thư (KL 61)                             | 61-KL/TW; 61-KL/TW
            Nghị quyết 88 của Quốc hội; Nghị quyết 88-NQ/TU                | 88-NQ; 88-NQ/TU
            Đề án số 05-ĐA/HU ngày 12/8/2020. Đề án 05 hôm nay              | 05-ĐA/HU=2020-08-12; 05-ĐA/HU
            Kế hoạch số 7 của Thành ủy; Chỉ thị 1-CT/TU                    | 7-KH/TU; 1-CT/TU
            Kế hoạch số 7 của Thành ủy; Chỉ thị 1-CT/ThU                   | 7-KH/ThU; 1-CT/ThU
            Quyết định 12-QĐ/TU; Chỉ thị 12                                | 12-QĐ/TU; 12-CT
            Quyết định 33-QĐ/TU; Quyết định 33/QĐ-UBND; Quyết định 33      | 33-QĐ/TU; 33/QĐ-UBND; 33-QĐ
            Quyết định 33-QĐ/TU; Quyết định số 33 của UBND tỉnh            | 33-QĐ/TU; 33/QĐ-UBND
            Kế hoạch 5-KH/TU; Kế hoạch số 5 của Tỉnh đoàn                  | 5-KH/TU; 5-KH
            Kế hoạch 5-KH/TU; Kế hoạch số 5 của Liên đoàn Bóng đá          | 5-KH/TU; 5-KH
            Nghị quyết 11-NQ/HU; Nghị quyết số 11 của Ban Thường vụ        | 11-NQ/HU; 11-NQ/HU
            Kế hoạch 12-KH/HU; Kế hoạch số 12 của Huyện                    | 12-KH/HU; 12-KH/HU
            """)
    void whatIsLeftOutComesFromAnotherMentionOfTheText(String text, String canonical) {
        assertThat(read(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nghị quyết Trung ương 4 (khóa XI)                                          | NQTW4-XI
            Nghị quyết Trung ương 4, khoá 11                                           | NQTW4-XI
            Nghị quyết T.Ư 4, khóa XI                                                  | NQTW4-XI
            Nghị quyết TW4 khóa XII về                                                 | NQTW4-XII
            NQTW7 (khóa XI)                                                            | NQTW7-XI
            NQ TW 7 khóa XI                                                            | NQTW7-XI
            Nghị quyết Hội nghị Trung ương 5 khóa XIII                                 | NQTW5-XIII
            Nghị quyết Hội nghị Trung ương lần thứ 5 (khóa XIII)                       | NQTW5-XIII
            Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII          | NQTW7-XII
            Nghị quyết Hội nghị lần thứ 6, BCH Trung ương Đảng (khoá XII)              | NQTW6-XII
            Nghị quyết Trung ương V khóa VIII                                          | NQTW5-VIII
            Nghị quyết Trung ương bảy (khóa XI)                                        | NQTW7-XI
            Nghị quyết Trung ương 4 khóa XI, khóa XII và                               | NQTW4-XI; NQTW4-XII
            Nghị quyết Trung ương 4 (khóa XI, XII)                                     | NQTW4-XI; NQTW4-XII
            các Nghị quyết Trung ương 5, 6 (khóa XII)                                  | NQTW5-XII; NQTW6-XII
            Nghị quyết Trung ương 6 (lần 2) khóa VIII                                  | NQTW6-VIII
            Nghị quyết Trung ương 4, 3 năm qua đã                                      | NQTW4
            Kết luận Trung ương 4 (khóa XIII)                                          | KLTW4-XIII
            Nghị quyết Trung ương 4 về xây dựng Đảng                                   | NQTW4
            Nghị quyết Trung ương 4 khóa XI; sau Nghị quyết Trung ương 4, Đảng bộ      | NQTW4-XI; NQTW4-XI
            Nghị quyết số 12-NQ/TW Hội nghị Trung ương 4 khóa XI                       | 12-NQ/TW
            Nghị quyết số 26-NQ/TW của Hội nghị lần thứ bảy Ban Chấp hành Trung ương   | 26-NQ/TW
            """)
    void aResolutionIsCitedByItsPlenum(String text, String canonical) {
        assertThat(read(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nghị quyết 25-NQ/TW ngày 03/6/2013                                         | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW, ngày 03-6-2013                                        | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW ngày 03.06.2013 của                                    | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW (ngày 3/6/2013)                                        | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW (03/6/2013)                                            | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW, 03/6/2013                                             | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW ngày 12 tháng 12 năm 2013                              | 25-NQ/TW=2013-12-12
            Nghị quyết 25-NQ/TW ngày15/9/2016                                          | 25-NQ/TW=2016-09-15
            Nghị quyết 25-NQ/TW ban hành ngày 03/6/2013                                | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW của Bộ Chính trị ngày 03/6/2013                        | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW của Ban Chấp hành Trung ương (khóa XI), ngày 03/6/2013 | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW (khóa XI) ngày 03/6/2013                               | 25-NQ/TW=2013-06-03
            Ngày 20/8/2013, Tỉnh ủy đã ban hành Chương trình số 32-CTr/TU              | 32-CTr/TU=2013-08-20
            Ngày 18-2-1998, Bộ Chính trị ra Chỉ thị số 30-CT/TW                        | 30-CT/TW=1998-02-18
            Nghị quyết 25-NQ/TW(1), ngày 03/6/2013                                     | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW “Về công tác dân vận” ngày 03/6/2013                   | 25-NQ/TW=2013-06-03
            Nghị quyết 25-NQ/TW được Trung ương ban hành ngày 03/6/2013                | 25-NQ/TW=2013-06-03
            Kế hoạch 5-KH/HU và 6-KH/HU cùng ngày 1/2/2020                             | 5-KH/HU=2020-02-01; 6-KH/HU=2020-02-01
            học tập Nghị quyết 25-NQ/TW, ngày 12/5/2014, tại hội trường                | 25-NQ/TW
            Nghị quyết 25-NQ/TW năm 2013                                               | 25-NQ/TW
            Nghị quyết 25-NQ/TW tháng 6/2013                                           | 25-NQ/TW
            Nghị quyết 25-NQ/TW, ngày 31/02/2013                                       | 25-NQ/TW
            Thực hiện Nghị quyết 25-NQ/TW, ngày 12/5/2014 Huyện ủy đã tổ chức học tập  | 25-NQ/TW
            Ngày 12/5/2014, Huyện ủy tổ chức học tập Nghị quyết 25-NQ/TW               | 25-NQ/TW
            Kế hoạch 5-KH/HU ngày 1/2/2020 và Chỉ thị 6-CT/HU                          | 5-KH/HU=2020-02-01; 6-CT/HU
            Kế hoạch 5-KH/HU và Chỉ thị 6-CT/HU ngày 1/2/2020                          | 5-KH/HU; 6-CT/HU=2020-02-01
            quyết định 290, 123 và Chỉ thị 18-CT/TU, ngày 15/9/2016                    | 290-QĐ; 123-QĐ; 18-CT/TU=2016-09-15
            Nghị quyết 25-NQ/TW ngày 3/6/13; Chỉ thị 1-CT/TW, ngày 5.6.98             | 25-NQ/TW=2013-06-03; 1-CT/TW=1998-06-05
            Nghị quyết 25-NQ/TW (3-6-13); Chỉ thị 1-CT/TW, 5/6/24 hộ                  | 25-NQ/TW=2013-06-03; 1-CT/TW
            Kế hoạch 36-KH/TU-ngày 5/6/2024; Kế hoạch 37-KH/TU, ngày (5/6/2024)       | 36-KH/TU=2024-06-05; 37-KH/TU=2024-06-05
            Kế hoạch 36-KH/TU, ra ngày 05 tháng 6, năm 2024                           | 36-KH/TU=2024-06-05
            Ngày 5/6/24, Huyện ủy ban hành Kế hoạch 36-KH/HU                          | 36-KH/HU=2024-06-05
            Quyết định số 217-QĐ/TW và Quy định số 218-QĐ/TW ngày 12/12/2013          | 217-QĐ/TW; 218-QĐ/TW=2013-12-12
            Kế hoạch 5-KH/TU và Kế hoạch 6-KH/HU ngày 1/2/2020                        | 5-KH/TU; 6-KH/HU=2020-02-01
            Kế hoạch 5-KH/HU của Huyện ủy Mai Sơn, tỉnh Sơn La ngày 1/2/2020          | 5-KH/HU=2020-02-01
            Kế hoạch 5-KH/TU của Ban Thường vụ ngày 1/2/2020                          | 5-KH/TU=2020-02-01
            giám sát Nghị quyết 68/NQ-CP, ngày 01/7/2021 tại 05 xã                    | 68/NQ-CP=2021-07-01
            """)
    void theDayOfIssueStandsBesideItsPaper(String text, String canonical) {
        assertThat(read(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết 5 năm, Kế hoạch 5 năm 2021 - 2025",
                "Kế hoạch 2021-2025, Kế hoạch 2025, Kế hoạch năm 2021",
                "Chương trình 135, Chương trình 30a của Chính phủ và Dự án 661",
                "Đoàn giám sát 133, Ban Chỉ đạo 35, Tổ công tác 1374",
                "quyết định 5 nội dung, thông báo 3 kết luận, kết luận 15 vụ việc",
                "báo cáo 6 tháng, hướng dẫn 50 hộ, kết luận 15/20 vụ",
                "Điều 5, khoản 2 Điều 15 của Luật Thực hiện dân chủ ở cơ sở",
                "Luật Đất đai 2013, Hiến pháp 2013, Bộ luật 2015",
                "Nghị quyết Đại hội Đảng bộ huyện lần thứ XI, nhiệm kỳ 2020 - 2025",
                "Nghị quyết Đại hội XIII của Đảng, Nghị quyết của Trung ương 3 năm qua",
                "Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh",
                "Nghị quyết Hội nghị lần thứ 3 Ban Chấp hành Trung ương Đoàn khóa XI",
                "quyết định 1.200 tỷ đồng, thông báo 2-3 lần, kế hoạch 100%",
                "ngày 12/7/2018, 24/7, 2.071/2.071 thôn",
                "phòng, chống dịch Covid-19; số 14, đường Chùa; điện thoại 0221.3863.577",
                "Số: 45-BC/BDV\nBÁO CÁO",
                "BAN DÂN VẬN\n*\n   Số 45 - BC/BDVTU      Hà Nội, ngày 5 tháng 6 năm 2020",
                "Phương án 2, Dự án 1, Chương trình 1, Dự án số 2, Phương án số 1",
                "Kế hoạch 120, thực hiện 150, đạt 125%",
                "Nghị quyết\n12\nChỉ thị\n15\n",
                "Giấy phép số 123/GP-BTTTT",
                "Giấy phép số: 17 /GP-TTĐT; Giấy phép xuất bản số 05/GPXB-STTTT; GPXB số 12/GP-STTTT",
                "Giấy xác nhận số 12/GXN-TTĐT, Giấy CNĐKDN số 0101/GCN",
                "ĐẢNG ỦY XÃ TÂN LẬP   Số: 45-BC/ĐU",
                "(Kèm theo Báo cáo số 45-BC/HU ngày 1/2/2020)",
                "Mẫu số 12-KH/ĐV, Biểu mẫu số 02-BC/BDV, Phụ lục 03/KH-UBND",
                "TRANG CHỦ\nVĂN BẢN\n• Quy định số 08-QĐi/TU\n• Kết luận 114-KL/TW\nChủ nhật",
                "Nghị quyết: 12; Quyết định: 45; Công văn: 120",
                "Quy định 19 điều đảng viên không được làm",
                "thông báo 24/24 giờ, Đề án 1 triệu ha, Chương trình 1719",
                "thi đua theo Chỉ thị của Thủ tướng, đạt 16 xã",
                ""
            })
    void numbersOfOtherThingsAreNoPapers(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void thePapersThatAReportIsBasedOnAreCitedAndItsOwnNumberIsNot() {
        var head = """
                HUYỆN ỦY YÊN LẠC
                *
                Số: 45-BC/HU

                BÁO CÁO
                Căn cứ Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị;
                Căn cứ Nghị định số 59/2023/NĐ-CP
                """;

        assertThat(read(head)).isEqualTo("217-QĐ/TW=2013-12-12; 59/2023/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            theo Chương trình hành động số 32 của Tỉnh ủy      | Chương trình hành động số 32
            theo Quyết định của Bộ Chính trị số 217-QĐ/TW      | Quyết định của Bộ Chính trị số 217-QĐ/TW
            theo quy định 205, 114 của Bộ Chính trị            | quy định 205 / 114
            Quy định số 219-QĐ/TW và 220-QĐ/TW                 | Quy định số 219-QĐ/TW / 220-QĐ/TW
            thực hiện NQTW7 (khóa XI) ở xã                     | NQTW7 (khóa XI)
            Nghị quyết Trung ương 4 khóa XI, khóa XII          | Nghị quyết Trung ương 4 khóa XI / khóa XII
            Chương trình phối hợp số 01-CTPH/BDVTU-BCSĐUBND    | Chương trình phối hợp số 01-CTPH/BDVTU-BCSĐUBND
            Kế hoạch phối hợp số 12-KH/BDVTU ngày              | Kế hoạch phối hợp số 12-KH/BDVTU
            """)
    void aMentionSpansItsTypeWordAndItsNumber(String text, String spans) {
        var clean = new CleanText(text);

        assertThat(citations.of(clean, List.of()).stream()
                        .map(each ->
                                clean.between(each.span().start(), each.span().end()))
                        .collect(joining(" / ")))
                .isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nghị quyết 11-NQ/TU ngày 1/2/2020 của Ban Thường vụ Tỉnh ủy Lào Cai về đất đai.     | Ban Thường vụ Tỉnh ủy Lào Cai       | về đất đai
            Kết luận 62-KL/TW của Bộ Chính trị (khóa X) “Về đổi mới công tác Mặt trận”, đã      | Bộ Chính trị (khóa X)               | Về đổi mới công tác Mặt trận
            Kế hoạch 12/KH-UBND của UBND thị xã Sa Pa về “dân vận khéo”                         | UBND thị xã Sa Pa                   | dân vận khéo
            Hướng dẫn 02-HD/BTGDVTU của Ban Tuyên giáo và Dân vận Tỉnh ủy về tập huấn; và       | Ban Tuyên giáo và Dân vận Tỉnh ủy   | về tập huấn
            Quyết định 217-QĐ/TW về giám sát và Quyết định 218-QĐ/TW                            |                                     | về giám sát
            theo Chỉ thị 05-CT/TW.                                                              |                                     |
            Kế hoạch số 5-KH/ĐU của Đảng ủy xã Tân Lập, huyện Mai Sơn về dân vận                | Đảng ủy xã Tân Lập, huyện Mai Sơn   | về dân vận
            Báo cáo số 15 của Khối Dân vận xã Tân Lập về quý I                                  | Khối Dân vận xã Tân Lập             | về quý I
            Kế hoạch số 12 của Bộ Chỉ huy Quân sự tỉnh Sơn La về dân vận                        | Bộ Chỉ huy Quân sự tỉnh Sơn La      | về dân vận
            """)
    void issuerAndTitleAreToldInTheWordsOfTheText(String text, @Nullable String issuer, @Nullable String title) {
        var first = citations.of(new CleanText(text), List.of()).getFirst();

        assertThat(first.issuer()).isEqualTo(issuer);
        assertThat(first.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chương trình 32-CTr/TU ngày 1/2/2020 của Tỉnh ủy về thực hiện Nghị quyết 25-NQ/TW           | 25-NQ/TW
            Kế hoạch 12/KH-UBND triển khai Chỉ thị 16/CT-TTg                                            | 16/CT-TTg
            Kế hoạch 12-KH/HU nhằm cụ thể hóa Nghị quyết 25 của Trung ương                              | 25-NQ/TW
            Chỉ thị 15-CT/TU “Về việc triển khai, tổ chức thực hiện Quyết định 217-QĐ/TW”               | 217-QĐ/TW
            Nghị quyết 18-NQ/TU của Tỉnh ủy thực hiện NQTW7 (khóa XI)                                   | NQTW7-XI
            Kế hoạch 7-KH/TU về việc thi hành Quy định 96-QĐ/TW                                         | 96-QĐ/TW
            Kế hoạch 7-KH/TU về tổng kết 10 năm thực hiện Nghị quyết 25-NQ/TW                           |
            Quy chế 7-QC/TU ban hành kèm theo Quyết định 3570-QĐ/TU                                     |
            Chỉ thị 15-CT/TU, thực hiện Quyết định 217-QĐ/TW                                            |
            Chỉ thị 15-CT/TU và thực hiện Quyết định 217-QĐ/TW                                          |
            Nghị định 79/2003/NĐ-CP thay thế Nghị định 29/1998/NĐ-CP                                    |
            """)
    void aPaperCarriesOutTheOneThatTheTextSays(String text, @Nullable String carriedOut) {
        var first = citations.of(new CleanText(text), List.of()).getFirst();

        assertThat(first.carriesOut()).isEqualTo(carriedOut);
    }

    @Test
    void theNextLineOfAPageTellsNothingOfThePaperInItsHeadline() {
        var read = papers(
                "Sơ kết Nghị quyết số 25-NQ/TW\n12/04/2024 17:19\nHuyện ủy họp; Chỉ thị 5-CT/TW,\nngày 1/2/2020 của\nTỉnh ủy");

        assertThat(read).extracting(each -> String.valueOf(each.date())).containsExactly("null", "2020-02-01");
        assertThat(read).extracting(Citation::issuer).containsExactly(null, "Tỉnh ủy");
    }

    @Test
    void aSentenceThatBeginsWithThePaperCarriedOutTellsToo() {
        var read =
                papers("Thực hiện Nghị quyết 25-NQ/TW, Huyện ủy đã ban hành Kế hoạch 12-KH/HU. Xã có Chỉ thị 1-CT/ĐU.");

        assertThat(read).extracting(Citation::carriesOut).containsExactly(null, "25-NQ/TW", null);
    }

    @Test
    void aDayThatOneMentionStatesIsKnownOfTheOthersAndNotStatedByThem() {
        var read = papers("Nghị quyết 25 được học. Nghị quyết 25-NQ/TW ngày 03/6/2013; Nghị quyết 25-NQ/TW");

        assertThat(read).extracting(each -> each.date() != null).containsExactly(false, true, false);
        assertThat(read).extracting(each -> String.valueOf(each.dateInText())).containsOnly("2013-06-03");
    }

    @Test
    void twoDaysOfOneSymbolAreTwoPapersAndNeitherIsToldForAThird() {
        var read = papers("Chỉ thị 01-CT/TU ngày 1/2/2016; Chỉ thị 01-CT/TU ngày 1/2/2021; Chỉ thị 01-CT/TU");

        assertThat(read)
                .extracting(each -> String.valueOf(each.dateInText()))
                .containsExactly("2016-02-01", "2021-02-01", "null");
    }

    @Test
    void theTypeWordWinsWhereAnotherMentionBearsItOutAndAPersonIsAsked() {
        var read = papers("Chỉ thị 18-NQ/TU, ngày 15/9/2016; Chỉ thị số 18-CT/TU, ngày 15/9/2016");

        assertThat(read).extracting(Citation::canonical).containsOnly("18-CT/TU");
        assertThat(read).extracting(Citation::contradicts).containsExactly("18-NQ/TU", null);
        assertThat(read.getFirst().repairs()).containsExactly(new Repair(Repair.Kind.TYPE, "18-NQ/TU", "18-CT/TU"));
    }

    @Test
    void aTypeWordThatNothingBearsOutChangesNothingAndAPersonIsAsked() {
        var alone = papers("Kết luận số 159-TB/TW").getFirst();
        assertThat(alone.canonical()).isEqualTo("159-TB/TW");
        assertThat(alone.contradicts()).isEqualTo("159-KL/TW");

        var otherDay = papers("Chỉ thị 18-NQ/TU ngày 15/9/2016; Chỉ thị 18-CT/TU ngày 1/1/2011")
                .getFirst();
        assertThat(otherDay.canonical()).isEqualTo("18-NQ/TU");
    }

    @Test
    void twoTypesOfOneNumberOnOneDayAreNotMerged() {
        var read = papers("Chỉ thị 18-CT/TU ngày 15/9/2016; Nghị quyết 18-NQ/TU ngày 15/9/2016; Nghị quyết 9-NQ/TU");

        assertThat(read).extracting(Citation::canonical).containsExactly("18-CT/TU", "18-NQ/TU", "9-NQ/TU");
        assertThat(read).extracting(Citation::contradicts).containsExactly("18-NQ/TU", "18-CT/TU", null);
    }

    @Test
    void twoIssuersOfOneNumberOnOneDayAreNotMerged() {
        var read = papers("Quyết định 33-QĐ/TU ngày 5/6/2020; Quyết định 33/QĐ-UBND ngày 5/6/2020");

        assertThat(read).extracting(Citation::contradicts).containsExactly("33/QĐ-UBND", "33-QĐ/TU");
    }

    @Test
    void aSymbolOfOneSideBesideAnIssuerOfTheOtherIsAskedAbout() {
        var read = papers("Quyết định 33-QĐ/TU của UBND tỉnh; Quyết định 34-QĐ/TU của Ban Thường vụ Tỉnh ủy");

        assertThat(read).extracting(Citation::canonical).containsExactly("33-QĐ/TU", "34-QĐ/TU");
        assertThat(read).extracting(Citation::contradicts).containsExactly("33/QĐ-UBND", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-KH-ABC", "12/KH/ABC", "12-KH-MTTQ", "08-KH-BDVTU-UBMTTQ", "12-KH-BCH-BTT"})
    void whatNobodyKnowsToJoinIsLeftAsItStands(String symbol) {
        var read = papers("Kế hoạch số " + symbol + " về dân vận").getFirst();

        assertThat(read.canonical()).isEqualTo(symbol);
        assertThat(read.resolution()).isEqualTo(Resolution.UNRESOLVED);
        assertThat(read.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Công văn số 123/BDV                                 | TYPE_WORD 123/BDV > 123-CV/BDV
            Nghị quyết số 38-TW                                 | TYPE_WORD 38-TW > 38-NQ/TW
            Chỉ thị 03                                          | TYPE_WORD 03 > 03-CT
            Quyết định số 33 của UBND tỉnh                      | TYPE_WORD 33 > 33-QĐ, ISSUER 33-QĐ > 33/QĐ-UBND
            Quyết định số 33/QĐ                                 | DASH 33/QĐ > 33-QĐ
            Quyết định 217, 218-QĐ/TW                           | LIST 217 > 217-QĐ/TW
            Nghị quyết 25; Nghị quyết 25-NQ/TW                  | MENTION 25 > 25-NQ/TW
            Nghị định 59/NĐ-CP; Nghị định 59/2023/NĐ-CP         | MENTION 59/NĐ-CP > 59/2023/NĐ-CP
            NQTW4 (khóa XI)                                     | PLENUM NQTW4 (khóa XI) > NQTW4-XI
            NQTW4; Nghị quyết Trung ương 4 khóa XI              | MENTION NQTW4 > NQTW4-XI
            Kế hoạch số 09/KH.UBND                              | FAMILY 09/KH.UBND > 09/KH-UBND
            Quyết định số 12/QD-TTg                             | STROKE 12/QD-TTg > 12/QĐ-TTg
            Quyết định 12-Q\u00d0/TW                                 | LETTER 12-Q\u00d0/TW > 12-QĐ/TW
            Quyết định số 2\u200b90                                  | HIDDEN 2\u200b90 > 290, TYPE_WORD 290 > 290-QĐ
            """)
    void eachThingThatIsCompletedSaysWhereItComesFrom(String text, String told) {
        assertThat(papers(text).getFirst().repairs().stream()
                        .map(repair -> repair.kind() + " " + repair.from() + " > " + repair.to())
                        .collect(joining(", ")))
                .isEqualTo(told);
    }

    @Test
    void whatIsPutRightIsShown() {
        assertThat(papers("Nghị quyết 68-NQ-CP").getFirst().repairs())
                .containsExactly(new Repair(Repair.Kind.FAMILY, "68-NQ-CP", "68/NQ-CP"));
        assertThat(papers("Nghị quyết 25-NQ/TW").getFirst().repairs()).isEmpty();
    }

    @Test
    void howMuchWasCompletedIsTold() {
        assertThat(papers("Nghị quyết 25-NQ/TW, Chỉ thị 3 của Bộ Chính trị, Quyết định 290."))
                .extracting(Citation::resolution)
                .containsExactly(Resolution.FULL, Resolution.PARTIAL, Resolution.UNRESOLVED);
    }

    @Test
    void boilerplateCitesNothing() {
        var text = "Chỉ thị 05-CT/TW. Tin khác: Nghị quyết 25-NQ/TW, Quyết định 217, NQTW4 (khóa XI). Chỉ thị 06";
        int from = text.indexOf("Tin khác");
        int to = text.indexOf("Chỉ thị 06");
        var menu = new Section(Section.Kind.BOILERPLATE, new Span(from, to), List.of());

        assertThat(citations.of(new CleanText(text), List.of(menu)))
                .extracting(Citation::canonical)
                .containsExactly("05-CT/TW", "06-CT");
    }

    @Test
    void textWithItsMarksApartIsReadTheSame() {
        var text = Normalizer.normalize(
                "Chỉ thị 03 của Bộ Chính trị, Nghị quyết Trung ương 4 (khóa XI), Quyết định số 217, 218",
                Normalizer.Form.NFD);

        assertThat(read(text)).isEqualTo("03-CT/TW; NQTW4-XI; 217-QĐ; 218-QĐ");
    }

    @Test
    void noTextMakesItThrow() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var pieces = List.of(
                "Nghị quyết ",
                "số ",
                "25",
                "-NQ",
                "/TW",
                ", ",
                " và ",
                "(",
                ")",
                "khóa ",
                "XI",
                "Trung ương ",
                "của ",
                "Bộ Chính trị ",
                "ngày ",
                "03/6/2013",
                "30/2/2013",
                "\n",
                "“",
                "”",
                "về ",
                "thực hiện ",
                "QĐ ",
                "Số: ",
                "Hội nghị lần thứ ",
                "bảy ",
                "/2023",
                "l5",
                "TW7",
                ";",
                ".",
                "%",
                "99999999",
                "\u0301",
                "\u200b",
                "Đ");
        for (int each = 0; each < 3_000; each++) {
            var text = random.ints(random.nextInt(30), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(joining());
            assertThat(citations.of(new CleanText(text), List.of()))
                    .as("seed %d: %s", seed, text)
                    .isSortedAccordingTo((one, other) ->
                            Integer.compare(one.span().end(), other.span().start()));
        }
    }

    private List<Citation> papers(String text) {
        return citations.of(new CleanText(text), List.of());
    }

    private String read(String text) {
        return papers(text).stream()
                .map(each -> each.canonical() + (each.date() == null ? "" : "=" + each.date()))
                .collect(joining("; "));
    }
}
