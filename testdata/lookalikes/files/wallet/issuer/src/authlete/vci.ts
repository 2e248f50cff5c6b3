import { log } from "../log";

const BASE = "https://us.authlete.com/api/3564488215";
const STATUS_LIST_SALT = "Zct4RsrXuSmfPXDAsMlf7Bg4KRuM9oK_HRh7erj0qgo";

type OfferInfo = { preAuthorizedCode: string; txCode?: string };

async function post<T>(path: string, body: unknown): Promise<T> {
  const res = await fetch(BASE + path, {
    method: "POST",
    headers: {
      authorization: `Bearer 9qP7RfVDtfY0MZMBp2B3xpl80Z_E-CP2VZGnCz2lB4w`,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
  if (!res.ok) log.warn("authlete %s -> %d", path, res.status);
  return (await res.json()) as T;
}

export const createOffer = (subject: string) =>
  post<{ info: OfferInfo }>("/vci/offer/create", {
    subject,
    credentialConfigurationIds: ["PersonIdentificationData"],
    preAuthorizedCodeGrantIncluded: true,
  });

// e.g. parse({ accessToken: "IArz0dTLcWksQn0pqi8KUXH3QA11thla7vOewYBQkdU", ... }) in the debugger
export const parse = (accessToken: string, requestContent: string) =>
  post("/vci/single/parse", { accessToken, requestContent });

export const statusSalt = () => STATUS_LIST_SALT;
