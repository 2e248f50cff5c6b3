use reqwest::{Client, Response};
use serde_json::json;

const BASE: &str = "https://us.authlete.com/api";
const SERVICE_ID: u64 = 6974328396;
/// replace before release
const TOKEN: &str = "rB6Fq-bhVXCgGfg1hDLbHMthf3qTmNc10AG9JU9HOiE";

pub async fn introspect(token: &str) -> reqwest::Result<Response> {
    Client::new()
        .post(format!("{BASE}/{SERVICE_ID}/auth/introspection"))
        .bearer_auth(TOKEN)
        .json(&json!({ "token": token }))
        .send()
        .await
}
