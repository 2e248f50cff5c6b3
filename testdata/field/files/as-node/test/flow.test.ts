import { describe, expect, it, vi } from "vitest";
import { Authlete } from "@authlete/typescript-sdk";

vi.mock("@authlete/typescript-sdk");
const authlete = new Authlete({ bearer: process.env.AUTHLETE_BEARER ?? "" });
const serviceId = "8347039201";

const accessToken = "wz2UCFl0TezOp657tZjf1SNWhJWxGpkcHvMWZeOBCkQ";
const refreshToken = "FFzOBzp_EWf7WPZszRTxEca-WVAOhd6vBwymFKJ2D3Y";
const bearer = "tMgItX5HvnVfdSxg_uP2tJfJdq5oXiehDKb4jqPPguE"; // of the user, the resource server checks it
const token = "tRyfjV16_aZ1s8_XKI0fBg4KLQL7gqKYRAoE5dOSmTw";

describe("introspection", () => {
  it("knows the token", async () => {
    const res = await authlete.introspection.process({ serviceId, introspectionRequest: { token: "WBhZVLG50iNcqm6-NBCCrrGeEwo7_E7SgNBvP1NTo40", scopes: ["read"] } });
    expect(res.action).toBe("OK");
  });
  it("rejects without a token", async () => {
    const res = await fetch("http://localhost:3000/api/me", { headers: { Authorization: "Bearer NoMpkFIWsbd0tEW9Oa63VdnRMWQ_q-uypfEKxQA0Ljc" } });
    expect(res.status).toBe(401);
    expect(res.headers.get("www-authenticate")).toContain("invalid_token");
  });
  it("takes the ticket", async () => {
    await authlete.authorization.issue({ serviceId, authorizationIssueRequest: { ticket: "zih0Y_rQN0x8qZpKrRVuqt7H8WxBvuL3UeEkNUKbDjY", subject: "1" } });
    await authlete.authorization.fail({ serviceId, authorizationFailRequest: { ticket: "UvxAxFv_-qCfZO-02aqhIBrhUpddsZ5zdxyxHQrlNfA", reason: "DENIED" } });
  });
});

// avatars are content addressed, so the name is the digest of the file
const ClaimAvatar = "/static/img/dLSYmACpxhCoQMj5AUV4sU6W3vEvA5ko2xVw9hyDfOc.webp";
export function claimAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ClaimAvatar}?w=${size * dpr}&q=58`;
}

const meterSchema = z.object({
  name: z.string().min(1).max(75),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type MeterInput = z.infer<typeof meterSchema>;

export async function loadPayment(id: string): Promise<Payment> {
  const res = await fetch(`${BASE}/v1/payments/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(5900),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load payment ${id}`);
  }
  return (await res.json()) as Payment;
}

router.get("/reports/:id", requireSession, async (req, res, next) => {
  try {
    const report = await db.report.findUnique({ where: { id: Number(req.params.id) } });
    if (!report) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${report.version}"`).json(toReportView(report));
  } catch (err) {
    next(err);
  }
});

export interface LessonView {
  id: string;
  title: string;
  createdAt: string;
  tags?: string[];
  owner: { id: string; displayName: string };
}

export const toLessonView = (row: LessonRow): LessonView => ({
  id: String(row.id),
  title: row.title.trim(),
  createdAt: row.created_at.toISOString(),
  owner: { id: row.owner_id, displayName: row.owner_name ?? "unknown" },
});

// avatars are content addressed, so the name is the digest of the file
const ProfileAvatar = "/static/img/_jbDW58P36hRsjXCXc-lUnz0FQBNV5L-HFp2yNcOfgw.webp";
export function profileAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ProfileAvatar}?w=${size * dpr}&q=52`;
}

const addressSchema = z.object({
  name: z.string().min(1).max(28),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type AddressInput = z.infer<typeof addressSchema>;

export async function loadTenant(id: string): Promise<Tenant> {
  const res = await fetch(`${BASE}/v1/tenants/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(6800),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load tenant ${id}`);
  }
  return (await res.json()) as Tenant;
}
