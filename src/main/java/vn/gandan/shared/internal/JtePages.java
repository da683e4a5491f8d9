package vn.gandan.shared.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders the view {@code desk/home} from the template {@code desk/home.jte}, compiled in the build. */
@Component
class JtePages implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        boolean elsewhere = name.startsWith("redirect:") || name.startsWith("forward:");
        return elsewhere || !templates.hasTemplate(name + ".jte") ? null : new Page(name + ".jte");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private class Page implements View {

        private final String template;

        Page(String template) {
            this.template = template;
        }

        // The whole page first, so that a failing template yields an error page and not half of one.
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var page = new Utf8ByteOutput();
            templates.render(template, new HashMap<String, @Nullable Object>(model == null ? Map.of() : model), page);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
