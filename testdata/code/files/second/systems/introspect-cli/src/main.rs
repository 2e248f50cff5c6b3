use clap::Parser;

/// Asks Authlete about an access token.
#[derive(Parser)]
struct Args {
    #[arg(long, env = "AUTHLETE_SERVICE_APIKEY", default_value = "92532465619590")]
    api_key: String,

    #[arg(long, env = "AUTHLETE_SERVICE_APISECRET", hide_env_values = true, default_value = "cJ4V_t2aW6cb8THGaX8ZzsKURI_Qfi6zM3GAvi7peJ8")]
    api_secret: String,

    token: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let a = Args::parse();
    let body: serde_json::Value = ureq::post("https://api.authlete.com/api/auth/introspection")
        .set("Authorization", &basic(&a.api_key, &a.api_secret))
        .send_json(ureq::json!({ "token": a.token }))?
        .into_json()?;
    println!("{body:#}");
    Ok(())
}
