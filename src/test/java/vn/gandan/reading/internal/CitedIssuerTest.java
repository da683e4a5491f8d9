package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Tier;
import vn.gandan.directives.Vocabulary;

class CitedIssuerTest {

    private final SymbolGrammar grammar = new SymbolGrammar(Vocabulary.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25-NQ/TW       | Ban Chấp hành Trung ương                        | CENTRAL
            32-CTr/TU      | Thành ủy Cần Thơ                                | PROVINCE
            12/KH-UBND     | UBND tỉnh Sơn La                                | PROVINCE
            12/KH-UBND     | UBND thành phố Cần Thơ                          | PROVINCE
            12/KH-UBND     | UBND TP Hồ Chí Minh                             | PROVINCE
            12/KH-UBND     | UBND thành phố Việt Trì, tỉnh Phú Thọ           | DISTRICT
            12/KH-UBND     | UBND thị xã Sa Pa                               | DISTRICT
            12/KH-UBND     | UBND xã Tân Lập, huyện Mai Sơn, tỉnh Sơn La     | COMMUNE
            12/KH-UBND     | UBND phường Ninh Kiều, thành phố Cần Thơ        | COMMUNE
            05-KH/ĐU       | Đảng ủy xã Tân Lập, huyện Mai Sơn               | COMMUNE
            12/KH-BCH      | Bộ Chỉ huy Quân sự tỉnh Sơn La                  | PROVINCE
            12/KH-BCHQS    | Ban Chỉ huy Quân sự huyện                       | DISTRICT
            """)
    void theFirstPlaceThatIsNamedTellsTheLevel(String symbol, String body, Tier tier) {
        assertThat(CitedIssuer.tier(grammar.read(symbol).orElseThrow().symbol(), body, Vocabulary.standard()))
                .contains(tier);
    }
}
