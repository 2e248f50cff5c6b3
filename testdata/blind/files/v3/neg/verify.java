@Test void pkce() { assertEquals("K773vbkJZqb-S9y_KzW89cnlSD023RHtYxo1DpkPkCA", s256("Qg5i0_tEFk_X310Rpppo4bEXlGvc-U-tjmq7iJMw64E")); } // as Authlete does
private static final String JTI = "qFndAg1iAST3dta3ShkqAGr1dwjOhuEh7PjdN0YMkyQ", NONCE = "9eUSXoysSSKFpODJWf8EukJ8ZBiRwmhQvuq5luMCSLg", ATH = "YMGm7vaX9IvVl_Mz00qjVFaFw7rbILar3WmfE7AiZ2s";
AuthorizationIssueRequest r = new AuthorizationIssueRequest().setTicket("fVAIb8xj1aIrouKBgjmk1lS8_TCjc_4Cbpje2s_2wkw").setSubject("u");
IntrospectionRequest i = new IntrospectionRequest().setToken("CTQh5I6f-QF0scAv72D85sbL5CMp18_MGMwHHTG5-kU");
TokenUpdateRequest u = new TokenUpdateRequest().setAccessToken("0EKV6ge_svz5w6bdtu_7kC80N4nDOkIxqpm5uB_8kS4");
