package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.gandan.shared.Display;
import vn.gandan.shared.Page;
import vn.gandan.shared.Tallies;
import vn.gandan.shared.Tally;
import vn.gandan.shared.Texts;
import vn.gandan.shared.Viewer;
import vn.gandan.shared.Viewers;

/** Makes the layout's part of any page, also of those that say why there is none. */
@Component
class Pages {

    private final Texts texts;
    private final ObjectProvider<Viewers> viewers;
    private final ObjectProvider<Tallies> tallies;
    private final boolean demo;

    Pages(
            Texts texts,
            ObjectProvider<Viewers> viewers,
            ObjectProvider<Tallies> tallies,
            @Value("${gandan.demo:false}") boolean demo) {
        this.texts = texts;
        this.viewers = viewers;
        this.tallies = tallies;
        this.demo = demo;
    }

    Page page(HttpServletRequest request) {
        return new Page(texts, csrf(request), display(request), demo, address(request), this::viewer, this::tally);
    }

    static @Nullable CsrfToken csrf(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    private static Display display(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Display.COOKIE);
        return Display.of(cookie == null ? null : cookie.getValue(), "on".equals(request.getHeader("Save-Data")));
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private Optional<Viewer> viewer() {
        return viewers.stream().findFirst().flatMap(Viewers::current);
    }

    private Optional<Tally> tally() {
        return tallies.stream().map(Tallies::current).flatMap(Optional::stream).reduce(Tally::plus);
    }
}
