package vn.gandan.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.shared.VietnameseText;

class VocabularyTest {

    private static final LocalDate IN_2014 = LocalDate.of(2014, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private final Vocabulary vocabulary = Vocabulary.standard();

    @Test
    void bodiesThatEndedIn2025IssueNothingAfterwards() {
        for (var code : new String[] {"HU", "QU", "TXU", "ThU", "BDVTU", "BCSĐUBND", "BDVHU"}) {
            assertThat(vocabulary.issuers(code)).as(code).isNotEmpty().allSatisfy(issuer -> {
                assertThat(issuer.inUse(IN_2014)).isTrue();
                assertThat(issuer.inUse(IN_2026)).isFalse();
            });
        }
        var district = vocabulary.issuers("HU").getFirst();
        assertThat(district.inUse(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(district.inUse(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void theirSuccessorBeginsIn2025() {
        assertThat(vocabulary.issuers("BTGDVTU")).singleElement().satisfies(issuer -> {
            assertThat(issuer.inUse(IN_2014)).isFalse();
            assertThat(issuer.inUse(IN_2026)).isTrue();
            assertThat(issuer.confirmed()).isFalse();
        });
    }

    @Test
    void theClosestRowTells() {
        assertThat(vocabulary.issuers("BCSĐUBND").getFirst().confirmed()).isTrue();
        assertThat(vocabulary.issuers("BCSĐBNV").getFirst().code()).isEqualTo("BCSĐ*");
        assertThat(vocabulary.issuers("QH15").getFirst().nameVi()).isEqualTo("Quốc hội");
        assertThat(vocabulary.issuers("SKHCN").getFirst().system()).isEqualTo(Side.STATE);
        assertThat(vocabulary.issuers("TWĐTN").getFirst().system()).isEqualTo(Side.OTHER);
        assertThat(vocabulary.issuers("QH")).isEmpty();
        assertThat(vocabulary.issuers("XYZ")).isEmpty();
    }

    @Test
    void oneAbbreviationStandsForDifferentThingsOnEachSide() {
        assertThat(vocabulary.types("TT"))
                .extracting(DocumentType::system, DocumentType::nameVi)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Side.PARTY, "Thông tri"),
                        org.assertj.core.groups.Tuple.tuple(Side.STATE, "Thông tư"));
        assertThat(vocabulary.types("TTr")).extracting(DocumentType::nameVi).contains("Tờ trình", "Thông tri");
    }

    @Test
    void allTextIsComposedUnicodeAndEveryRowTellsItsSource() {
        assertThat(vocabulary.types()).isNotEmpty().allSatisfy(type -> {
            assertThat(type.source()).isNotBlank();
            assertThat(type.code() + type.nameVi()).isEqualTo(VietnameseText.nfc(type.code() + type.nameVi()));
        });
        assertThat(vocabulary.issuers()).isNotEmpty().allSatisfy(issuer -> {
            assertThat(issuer.source()).isNotBlank();
            assertThat(issuer.code() + issuer.nameVi()).isEqualTo(VietnameseText.nfc(issuer.code() + issuer.nameVi()));
        });
    }

    @Test
    void noRowStandsTwice() {
        assertThat(vocabulary.types())
                .extracting(type -> type.code() + type.system() + type.nameVi())
                .doesNotHaveDuplicates();
        assertThat(vocabulary.issuers())
                .extracting(issuer -> issuer.code() + issuer.system())
                .doesNotHaveDuplicates();
    }
}
