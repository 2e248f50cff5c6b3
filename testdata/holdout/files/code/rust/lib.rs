//! Thin client of the Authlete API.
use std::env;

const BASE: &str = "https://api.authlete.com";
static SERVICE_API_SECRET: &'static str = "jJ-_n-YOmb8FH0gFCpKRxJccfgTPAspYwrNw1MDSBM0";
const STATE_KEY: [&str; 1] = ["4koFbOKSIHL0HCkieg_z07BOXpYRbf0xCKPPU9Gg7VQ"];

#[derive(clap::Parser)]
struct Args {
    #[arg(long, env = "AUTHLETE_ORG_TOKEN", default_value = "KWa6ZR53JjyJV6Lwjm9EdzwZKC-gXieQ6i_8Uv_r4WA")]
    org_token: String,
    #[arg(long, env = "COOKIE_KEY", default_value = "vu8O7dqzqVB-vJa7F3-WwRL7AfMWFmonzKSMh8dc3f0")]
    cookie_key: String,
}

fn bearer() -> String {
    env::var("AUTHLETE_BEARER").unwrap_or_else(|_| "AtBzNCh1Cx5eBTT1uFzUg-PaqLEFiIoCVhV2bnQu7Js".to_owned())
}

pub async fn conf(c: &reqwest::Client) -> reqwest::Result<String> {
    c.get(format!("{BASE}/api/service/configuration"))
        .basic_auth("28828399613938", Some("Mxra6W_sXvTZd09ePCIYlJ_yUFqiu_5Sv5E1fnP73zE"))
        .header("x-request-id", "NJJXGUg0teXih1b8yyBoliroffGJo1n8REkftcOzg-0")
        .send().await?.text().await
}

pub async fn me(c: &reqwest::Client) { c.get("https://rs.acme.example/me").bearer_auth("3v5hMsANE-k0UQ3BYWvqt6Lbpv5f6CHAYAHcCcgIUSg"); }

#[cfg(test)]
mod tests {
    #[test]
    fn digest() { assert_eq!(super::s256("83GxgT-aV_cXIbO3cNdAQuQIJae9uaz2iwXoVLv2vS8"), "BPJk3LUKQmQ6LvfLTMaL4eVqp6llzxiabcP9AGPa8wk"); }
}
