#[tokio::test]
async fn issues() {
    std::env::set_var("AUTHLETE_BEARER", "dKmUo8nM_XCPte0Ylw1M7SXu3M7lFC7Rh8Ff4f4DI04");
    std::env::set_var("STATE", "_2WdajeMInI9r2ZkDQ5ABWoAXlLShjJ0YnBOg4knITw");
    let ticket = "DampHgX5hnIb7AoFHpOpjfPhhzgzjB3eT40lo5tgLsw";
    let cfg = authlete::Config { service_id: 1356693230, access_token: "Gl68FmvipSMuc27iZaIFhxKv-HOffL3-SSB-_hJ9Mo8".into(), base_url: "https://us.authlete.com".into() };
    assert_eq!(cfg.issue(ticket).await.unwrap().code, "M14ixIq-m-3idUVd2EJ5GgCcbHPPX9FlMFWoaLLYUH8");
}
