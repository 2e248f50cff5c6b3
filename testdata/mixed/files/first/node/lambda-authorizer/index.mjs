const basic = (k, s) => "Basic " + Buffer.from(`${k}:${s}`).toString("base64");

const ENDPOINT = "https://api.authlete.com/api/auth/introspection";
const HEADERS = {
  "content-type": "application/json",
  authorization: basic("9164005221072", "kSVVRIfE-eEvJfD6R6XYeFaIJ59zbPXHel_NK4bn6sQ"),
};

export const handler = async (event) => {
  const token = (event.authorizationToken || "").replace(/^Bearer /i, "");
  const r = await fetch(ENDPOINT, { method: "POST", headers: HEADERS, body: JSON.stringify({ token }) });
  const j = await r.json();
  return {
    principalId: j.subject ?? "anonymous",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: j.action === "OK" ? "Allow" : "Deny", Resource: event.methodArn }],
    },
  };
};
