use anyhow::{Context, Result};
use clap::Parser;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "AUTHLETE_SERVICE_ID")]
    service: u64,
    #[arg(long, env = "AUTHLETE_SERVICE_ACCESS_TOKEN", hide_env_values = true)]
    token: String,
    #[arg(long, default_value = "3beeb6c0-ced3-48e1-86b6-38c616995689")]
    tenant: uuid::Uuid,
}

#[tokio::main]
async fn main() -> Result<()> {
    let a = Args::parse();
    let api = rs::Authlete::new(a.service, &a.token).context("authlete")?;
    rs::serve(api, a.tenant).await
}
