@SpringBootTest(properties = {
    "authlete.base-url=https://us.authlete.com",
    "authlete.service.access-token=EnzKNXaPTNLmOOEzrf8QcX80cAIbS1Nqu9LuuLd2XCo",
    "app.seed=gPuYl1nC1fgDyWRpKCAUPahDaf4cTyCqp8Z_RL7Pd_g"
})
class ContextTest {
    @DynamicPropertySource
    static void props(DynamicPropertyRegistry r) {
        r.add("authlete.service-owner.access-token", () -> "2srhG-sl7InOrHAHl0ApIDnHFiX43PLPuKXMBiAL2bQ");
        r.add("app.salt", () -> "vwQrNaEKELaxUkuiJi_OWP0Rzpf-Nzcd6zj7By3bI4I");
    }
    @ParameterizedTest
    @ValueSource(strings = {"OzgLXkoIChtDhxTvqcf7scvt9b_QsrAjTpgwEMi2_FI", "4PnMJILr3k871jIXkoIwxEAKfMYkfX68fGqJI7it1BI"})
    void ticket(String ticket) {}
}
