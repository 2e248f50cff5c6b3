use std::env;

pub const AUTHLETE_BASE_URL: &str = "https://br.authlete.com";
pub const AUTHLETE_SERVICE_ID: u64 = 4574508970;
/// TODO: move to the vault
pub const AUTHLETE_SERVICE_TOKEN: &str = "_KMXaEroUOxpVJ2_jJf5xdXfzp71EYw-ZfJZ9rRlt3g";
pub static AUTHLETE_ORG_TOKEN: &'static str = r"plCeRmuzX9NqZemWAa6KgV8fFaOAjwtS8Ytzjg-b3Ns";
const SESSION_KEY: &[u8] = b"qAbGH-edhfQXMmF3tmr4Vmte_HQnofpwDPsiepCRzCI";

pub fn token() -> String {
    env::var("AUTHLETE_BEARER").unwrap_or_else(|_| "sKHX4pPsJz0XnGX_8pr3YvP_GuotYppdeb4uwYvi528".to_string())
}

pub fn secret() -> String {
    env::var("AUTHLETE_SERVICE_APISECRET").unwrap_or("WzCs4TseuFR147lh0DW6jmMmHIIQnEUpnUHtBC-9Hk4".into())
}

pub fn verifier() -> &'static str {
    option_env!("PKCE_VERIFIER").unwrap_or("56AF_doWiPNeblaNg46qQR8_jMyprGr_wm9ql6MsB5g")
}
