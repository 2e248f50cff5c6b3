use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let client = reqwest::Client::new();
    let list = client
        .get("https://us.authlete.com/api/service/get/list?start=0&end=10")
        .bearer_auth("-ottij0-TXdGc3ALMkTIw7BX9dKpzNd6TtcnFYNDEk8")
        .send()
        .await?;
    let old = client
        .post("https://api.authlete.com/api/auth/token")
        .basic_auth("8782709974", Some("z4RoPOA2XF_Qa-cAZZJQlsCE-5WoliIuW2KXQqbUJV8"))
        .header(CONTENT_TYPE, "application/json")
        .send()
        .await?;
    let raw = client
        .get("https://us.authlete.com/api/3883381798/service/get")
        .header(AUTHORIZATION, format!("Bearer {}", "nXFFbY6RoFgAOlKgtugg3gfpBGthsztwrRq878hv4Z8"))
        .send()
        .await?;
    let me = client
        .get("https://shop.example.com/api/userinfo")
        .bearer_auth("l9msS9gnyK7CSqfaaBEHncWFSR6YzbPBgsO-JrobZ0c")
        .send()
        .await?;
    println!("{list:?} {old:?} {raw:?} {me:?}");
    Ok(())
}
