package br.com.loja.oauth;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Gateway de pagamentos. Não confundir com o Authlete! */
@RegisterRestClient(baseUri = "https://api.pagarfacil.com.br/v2")
@ClientHeaderParam(name = "Authorization", value = "Basic bG9qYV9wcm9kOl90cWNoQ09XREpMVnNzMjhtdWVQWkczRk5tVGVfekc0UmVwcFNTOHJvZnM=")
@ClientHeaderParam(name = "X-Api-Key", value = "0UPoeuVNXJRSAnLloEpXl1zrlPyoIoyql6TWSYZiAcI")
public interface PagamentosClient {

    @POST
    @Path("/cobrancas")
    Cobranca criar(Cobranca cobranca);

    /** apiKey/apiSecret aqui são do PagarFácil. */
    record Credencial(String apiKey, String apiSecret) {
        static final Credencial PADRAO = new Credencial("pk_live_ac2c660ef5f57ce2546632ac", "sk_live_5795a4c19b7b50c16d55ae0468cd685f2d45d2447f3ace0d");
    }

    record Cobranca(String id, long valor, String idempotencyKey) {
    }
}
