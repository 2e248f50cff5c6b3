use reqwest::Client;
use serde_json::{json, Value};

const BASE: &str = "https://us.authlete.com";
const SERVICE_ID: u64 = 8430196201;
const ACCESS_TOKEN: &str = "bQFaBysS7eWMEIbmbVD5o1imDDqMDs_2bAeSUgN1gJM";

pub async fn vci_metadata(http: &Client) -> reqwest::Result<Value> {
    http.post(format!("{BASE}/api/{SERVICE_ID}/vci/metadata"))
        .bearer_auth(ACCESS_TOKEN)
        .json(&json!({ "pretty": true }))
        .send()
        .await?
        .json()
        .await
}

#[cfg(test)]
mod tests {
    // c_nonce from a recorded issuance
    const NONCE: &str = "-2CoPmFUS6olBlLcYuWC4hxltMoqFLDbAXyKrrX1bjA";

    #[test]
    fn nonce_is_base64url() {
        assert!(NONCE.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    }
}
