package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.reading.language.figures.Measure;

class TypedQuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            85               | đồng       | 85
            85 triệu đồng    | đồng       | 85000000
            85 triệu         | đồng       | 85000000
            109,402 tỷ đồng  | đồng       | 109402000000
            85.000.000       | đồng       | 85000000
            3,1              | tỷ USD     | 3.1
            3,1 tỷ USD       | tỷ USD     | 3.1
            2.500 triệu USD  | tỷ USD     | 2.5
            5 ha             | m²         | 50000
            12,5 km          | km         | 12.5
            800 m            | km         | 0.8
            95,4%            | %          | 95.4
            1.043 cuộc       | cuộc       | 1043
            2 nghìn người    | người      | 2000
            7 lớp            | hội nghị   | 7
            """)
    void aNumberWithItsUnitIsANumberOfTheMeasure(String typed, String measure, BigDecimal number) {
        var asked = Measure.of(measure);

        assertThat(TypedQuantity.of(typed, asked, false))
                .map(quantity -> asked.number(quantity.value(), quantity.unit()))
                .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bốn hai       | cuộc
            ''            | cuộc
            85 triệu đồng | m²
            5 ha          | đồng
            85 triệu đồng | người
            """)
    void whatIsNoNumberOrMeasuresSomethingElseIsNone(String typed, String measure) {
        assertThat(TypedQuantity.of(typed, Measure.of(measure), false)).isEmpty();
    }
}
