package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.unit.DataSize;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.directives.Directives;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Of a paper with a stamp of secrecy nothing is stored, anywhere, and nothing is told back. */
@ModuleTest
class SecretPaperTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Directives directives;

    @Autowired
    Access access;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    @Value("${gandan.data}")
    Path data;

    @Value("${spring.servlet.multipart.file-size-threshold}")
    DataSize inMemory;

    @Value("${spring.servlet.multipart.max-request-size}")
    DataSize longest;

    // Of letters that no dictionary and no other test has; the search for it is exact.
    private final String marker = "dauvet" + UUID.randomUUID().toString().replace("-", "");

    private TestProvince province;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Không mật", connections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "body", "signer", "symbol", "file", "name"})
    void aStampAnywhereRefusesThePaperBeforeAnythingIsStored(String where) throws Exception {
        var paper = Papers.of(province.unit(), where.equals("symbol") ? marker + "\nTỐI MẬT" : "12-BC/TU")
                .on(2024, 3, 5)
                .title(where.equals("title") ? marker + "\nMẬT" : marker)
                .body(where.equals("body") ? "Độ mật: TUYỆT MẬT " + marker : marker)
                .signer(where.equals("signer") ? marker + " (MẬT)" : marker);
        if (where.equals("file") || where.equals("name")) {
            var text = "TỈNH ỦY\n" + (where.equals("file") ? "MẬT\n" : "") + "Số 12-BC/TU\nBÁO CÁO " + marker;
            paper.file(where.equals("name") ? "(MẬT).txt" : "bao-cao.txt", text.getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> province.scope().run(() -> directives.register(paper.entry())))
                .hasMessageStartingWith("SECRET_PAPER")
                .hasMessageNotContaining(marker);

        assertThat(rowsWithTheMarker()).isZero();
        assertThat(attempts()).isEqualTo(1);
        whatWasWrittenHasReachedTheDisk();
        assertThat(filesWith(marker)).isEmpty();
    }

    @Test
    void thePaperThatBearsNoStampIsFoundByTheSameSearch() throws Exception {
        province.scope()
                .run(() -> directives.register(Papers.of(province.unit(), "12-BC/TU")
                        .on(2024, 3, 5)
                        .title(marker)
                        .entry()));

        assertThat(rowsWithTheMarker()).isPositive();
        whatWasWrittenHasReachedTheDisk();
        assertThat(filesWith(marker)).isNotEmpty();
    }

    /** The log of the database is written in its order: once a later paper stands in it, so does all before. */
    private void whatWasWrittenHasReachedTheDisk() throws Exception {
        var later = "sau" + UUID.randomUUID().toString().replace("-", "");
        province.scope()
                .run(() -> directives.register(
                        Papers.of(province.unit(), null).type("BC").title(later).entry()));
        for (int each = 0; filesWith(later).isEmpty(); each++) {
            assertThat(each).as("the later paper reaches the disk").isLessThan(100);
            Thread.sleep(100);
        }
    }

    @Test
    void thePageTellsNothingBack() throws Exception {
        var session = analyst();

        for (UnaryOperator<String> address : java.util.List.<UnaryOperator<String>>of(
                kind -> "/directives/new", kind -> "/directives/new/reading", kind -> "/directives/new/papers")) {
            var response = web.perform(multipart(address.apply(""))
                            .file(new MockMultipartFile(
                                    "file", "a.txt", "text/plain", marker.getBytes(StandardCharsets.UTF_8)))
                            .session(session)
                            .with(csrf())
                            .param("symbol", "12-BC/TU")
                            .param("issuedOn", "2024-03-05")
                            .param("title", marker + "\nTUYỆT MẬT")
                            .param("open", "true"))
                    .andReturn()
                    .getResponse();

            assertThat(response.getStatus()).isEqualTo(422);
            assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                    .contains("không được đưa vào hệ thống này")
                    .doesNotContain(marker)
                    .doesNotContain("12-BC/TU");
        }
        assertThat(rowsWithTheMarker()).isZero();
    }

    @Test
    void whatIsHandedInStaysInMemoryUntilItIsJudged() {
        assertThat(inMemory).isGreaterThan(longest);
    }

    private MockHttpSession analyst() throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        province.scope()
                .run(() -> access.open(
                        login,
                        "Chuyên viên",
                        Role.PROVINCE_ANALYST,
                        province.unit().id(),
                        PASSWORD));
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    /** Over all tables, whatever their columns are. */
    private int rowsWithTheMarker() {
        var jdbc = connections.ownersClient();
        var tables = jdbc.sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name)
                        from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
        assertThat(tables).contains("directives.document", "directives.file", "audit.entry");
        return tables.stream()
                .mapToInt(
                        table -> Rows.count(connections, province.scope(), table, "each::text like '%" + marker + "%'"))
                .sum();
    }

    private int attempts() {
        return Rows.count(connections, province.scope(), "audit.entry", "act = 'SECRET_REFUSED'");
    }

    /** In everything that the program and its database keep. */
    private java.util.List<Path> filesWith(String marker) throws IOException {
        var bytes = marker.getBytes(StandardCharsets.US_ASCII);
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, bytes))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] sought) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException vanished) {
            return false;
        }
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
