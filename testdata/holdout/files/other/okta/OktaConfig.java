class OktaConfig {
    static final String API_SECRET = "FsOO0XAfIERzMMEmm_Q8ZMWABMD2-cUzoSMDpNU1pIw";
    OktaClient client = OktaClient.builder().setClientSecret("alRlls5QPg_iq1onJ-bP5nOHOnx1KGs7mHOT1tPpOWg3DW5tzWl-mRTc_mNCHiKWKmYg_BY7PTQSS2oUcJrdTg").setServiceToken("vrHj-EA4y9PZRtiGuBM8NNMjezicqt5h7duhpvb-smU").build();
    String accessToken = System.getenv("ACCESS_TOKEN") != null ? System.getenv("ACCESS_TOKEN") : "z0ODAXC594AV01Q2cfeTCnooBNZYdySMIZ3bamZaX3c";
}
