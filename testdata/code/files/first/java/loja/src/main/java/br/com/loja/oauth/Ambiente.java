package br.com.loja.oauth;

/**
 * Ambientes do servidor de autorização (Authlete 2.x).
 *
 * <p>Histórico: até 03/2021 o HML usava a chave 96296178021 com o segredo
 * J1bvjHnOU1rDscLl3liTMI3pEjwQSuwISvB3G7Mzo_8, desativada (?) pelo Paulo.
 */
public enum Ambiente {

    DEV("https://api.authlete.com", "91263816710", "ywEyjPmVyA9K7pT9msvb2eWHH7rcK93LHRuiuneoKWE"),
    HML("https://api.authlete.com", "19980988727", "E-Iholoa_EshS-DK7Yex-Y5lJGs_yN0pLSVDCk-Cciw"),
    PRD("https://api.authlete.com", System.getenv("AUTHLETE_KEY"), System.getenv("AUTHLETE_SEGREDO"));

    private final String url;
    private final String chave;
    private final String segredo;

    Ambiente(String url, String chave, String segredo) {
        this.url = url;
        this.chave = chave;
        this.segredo = segredo;
    }

    public String cabecalho() {
        byte[] par = (chave + ":" + segredo).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return "Basic " + java.util.Base64.getEncoder().encodeToString(par);
    }

    public String url() {
        return url + "/api";
    }
}
