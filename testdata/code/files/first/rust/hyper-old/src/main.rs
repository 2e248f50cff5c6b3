extern crate base64;
extern crate hyper;

use hyper::header::{Authorization, Basic, ContentType};
use hyper::Client;

// Wird beim Bauen gesetzt: AUTHLETE_PW=… cargo build
const PW: Option<&'static str> = option_env!("AUTHLETE_PW");

fn main() {
    let client = Client::new();
    let res = client
        .post("https://api.authlete.com/api/auth/authorization")
        .header(ContentType::json())
        .header(Authorization(Basic {
            username: "3944349683".to_owned(),
            password: PW.or(Some("bUqWyIQlN99a1GmRs2XK69Z8fck-Yo0LCvq986uv-hk")).map(str::to_owned),
        }))
        .body("{\"parameters\":\"response_type=code&state=YXn-tST2wDI6Bs5zzHc2PQ9siFrnco0P4dZZ6KMD6I0\"}")
        .send()
        .unwrap();
    println!("{}", res.status);
}
