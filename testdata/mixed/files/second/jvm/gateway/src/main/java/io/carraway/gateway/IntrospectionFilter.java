package io.carraway.gateway;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import reactor.core.publisher.Mono;

@Component
public class IntrospectionFilter implements GlobalFilter {

    private final WebClient client;
    private final String serviceId;

    public IntrospectionFilter(
            WebClient.Builder builder,
            @Value("${authlete.url:https://us.authlete.com}") String url,
            @Value("${authlete.service-id}") String serviceId,
            @Value("${authlete.token:fhCXhwWccVv3VFRYX22Ikh3Yex5BLiownMKZlr0iTJw}") String token) {
        this.serviceId = serviceId;
        this.client = builder.baseUrl(url).defaultHeaders(h -> h.setBearerAuth(token)).build();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String raw = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return client.post().uri("/api/{id}/auth/introspection", serviceId)
            .bodyValue(Map.of("token", raw == null ? "" : raw.substring(7)))
            .retrieve().bodyToMono(Map.class)
            .flatMap(r -> chain.filter(exchange));
    }
}
