package vn.gandan.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser of the browser tests: one for the whole run, a new context for every visit. */
public class Chromium implements ExecutionCondition, AfterEachCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static @Nullable Browser browser;

    private @Nullable BrowserContext visit;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return path().isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is installed")
                : ConditionEvaluationResult.disabled("no Chromium on the path: browser tests are skipped");
    }

    /** A page of a new visitor, without cookies. */
    public Page visit(Screen screen, boolean script, int port) {
        close();
        visit = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(screen.width(), screen.height())
                        .setIsMobile(screen.phone())
                        .setHasTouch(screen.phone())
                        .setDeviceScaleFactor(screen.phone() ? 2 : 1)
                        .setJavaScriptEnabled(script)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh"));
        var page = visit.newPage();
        // The page's own refusal is an answer, not a mistake of the page; nor is it one that there is no network.
        page.onConsoleMessage(message -> assertThat(message.type().equals("error")
                        && !message.location().startsWith(page.url())
                        && !message.text().contains("ERR_INTERNET_DISCONNECTED"))
                .describedAs("console: %s", message.text())
                .isFalse());
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    private void close() {
        if (visit != null) {
            visit.close();
            visit = null;
        }
    }

    /** Nobody is kept out, and nothing has to be scrolled sideways. The page must run scripts. */
    public static void open(Page page) {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found)
                .describedAs(
                        "axe on %s: %s",
                        page.url(),
                        found.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getTarget())
                                .toList())
                .isEmpty();
        fits(page);
    }

    /** Nothing has to be scrolled sideways; all that can be asked of a page without scripts, in which axe may wait for ever. */
    public static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .describedAs("%s fits the screen's width", page.url())
                .isEqualTo(true);
    }

    /** Pictures of the real pages for the README, only when asked for: {@code -Dgandan.pictures=true}. */
    public static void picture(Page page, String name, Screen screen) {
        if (Boolean.getBoolean("gandan.pictures")) {
            var file = Path.of("docs", "pictures", name + "-" + screen.width() + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            // The browser is the machine's own; the driver must not fetch another.
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path().orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    private static Optional<Path> path() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
