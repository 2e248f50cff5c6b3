//! Minimal Authlete 3.0 client.

use std::env;

use once_cell::sync::Lazy;
use reqwest::{Client, StatusCode};
use serde::{Deserialize, Serialize};

const BASE: &str = "https://us.authlete.com/api/724985060";

static TOKEN: Lazy<String> = Lazy::new(|| {
    env::var("AUTHLETE_TOKEN").unwrap_or_else(|_| {
        // staging, no expiry
        String::from("byeM3sUXqJ78rKepnmysDWZD29a_ae3FJOAJ137Njjo")
    })
});

#[derive(Serialize)]
struct Introspection<'a> {
    token: &'a str,
}

#[derive(Deserialize)]
pub struct Answer {
    pub action: String,
    pub subject: Option<String>,
}

pub async fn introspect(http: &Client, token: &str) -> Result<Answer, StatusCode> {
    http.post(format!("{BASE}/auth/introspection"))
        .bearer_auth(TOKEN.as_str())
        .json(&Introspection { token })
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?
        .json()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)
}

#[cfg(test)]
mod tests {
    // answers of trial.authlete.net
    const ACCESS_TOKEN: &str = "rVP4Ol-BGE2kgjQCP1Tgg0-q0lt45sRytmbRa5Zs2rQ";
    const C_NONCE: &str = "9WMDui8XPphakrZTQ55q07DCl-4gIVmfZE0aC40BDrY";

    #[test]
    fn lengths() {
        assert_eq!(super::BASE.len(), 37);
        assert_eq!((ACCESS_TOKEN.len(), C_NONCE.len()), (43, 43));
    }
}
