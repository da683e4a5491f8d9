package vn.gandan.access.internal;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Four ways in: assets for everybody, the API by token, calendars by a secret address, pages by session. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain assetChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> harden(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    // No session and no cookie is read here, so there is nothing that another site could make a browser send.
    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, Accounts accounts, Standings standings, Problems problems)
            throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(accounts), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new ScopeFilter(accounts, standings), ExceptionTranslationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(SignIns.REPORTS))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(WebSecurity::harden)
                .build();
    }

    // The controller asks whose calendar the address opens, and works in that account's scope.
    @Bean
    @Order(3)
    SecurityFilterChain calendarChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/calendar/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(WebSecurity::harden)
                .build();
    }

    // Who may sign in is judged by SignIns, which Spring Security finds by itself: named here as well, it would judge,
    // and count, every password twice.
    @Bean
    @Order(4)
    SecurityFilterChain pageChain(HttpSecurity http, Accounts accounts, Standings standings, SignInPage page)
            throws Exception {
        return http.addFilterBefore(new ScopeFilter(accounts, standings), ExceptionTranslationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(SignInPage.ADDRESS, "/language", "/display", "/openapi.json", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage(SignInPage.ADDRESS).failureHandler(page).permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(page))
                .requestCache(cache -> cache.requestCache(pagesToComeBackTo()))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(page).accessDeniedHandler(page))
                .headers(WebSecurity::harden)
                .build();
    }

    @SuppressWarnings("NullAway") // null is how one asks for addresses without "?continue"
    private static HttpSessionRequestCache pagesToComeBackTo() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(
                request -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null);
        return cache;
    }

    // The database takes no zero byte, and nobody types one.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private static HeadersConfigurer<HttpSecurity> harden(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
