use std::sync::LazyLock;

use reqwest::{header, Client};
use secrecy::SecretString;

pub struct Authlete {
    pub base: &'static str,
    pub service: u64,
    pub token: SecretString,
}

pub static AUTHLETE: LazyLock<Authlete> = LazyLock::new(|| Authlete {
    base: "https://us.authlete.com/api",
    service: 4419744367,
    token: std::env::var("AUTHLETE_TOKEN")
        .unwrap_or_else(|_| "9VQaoVKUjKBbWoWB6qzVjEgtJppQvKfzP8b5TyCf4Xg".to_owned())
        .into(),
});

pub fn client() -> Client {
    let mut h = header::HeaderMap::new();
    h.insert(header::ACCEPT, header::HeaderValue::from_static("application/json"));
    Client::builder().default_headers(h).build().expect("client")
}
